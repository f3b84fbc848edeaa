create table audit_entry (
    id           bigint      generated always as identity,
    happened_at  timestamptz not null,
    actor        text        not null,
    action       text        not null,
    subject      text        not null,
    value_before text,
    value_after  text,
    reason       text,
    constraint audit_entry_pk primary key (id)
);
comment on table audit_entry is 'Who did what and when; only ever added to';
comment on column audit_entry.actor is 'E-mail address of the person, or the name of the program';
comment on column audit_entry.action is 'Code of the act; its sentence is in the message bundles';
comment on column audit_entry.subject is 'What it was done to: an e-mail address, a version, a file';
create index audit_entry_action on audit_entry (action, id);

create function refuse_change_of_entry() returns trigger language plpgsql as $$
begin
    raise exception 'A log is only ever added to' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_entry is 'What was written down stays as it is, whoever asks';

create trigger audit_entry_change_is_refused before update or delete on audit_entry
    for each row execute function refuse_change_of_entry();
create trigger audit_entry_truncation_is_refused before truncate on audit_entry
    for each statement execute function refuse_change_of_entry();
