create table early_access (
    id         bigint      generated always as identity,
    edition    integer     not null,
    ags        text        not null,
    email      text        not null,
    name       text        not null,
    opens_at   timestamptz not null,
    granted_by text        not null,
    granted_at timestamptz not null,
    ended_at   timestamptz,
    constraint early_access_pk primary key (id),
    constraint early_access_edition_fk foreign key (edition) references edition (year),
    constraint early_access_city_fk foreign key (ags) references city (ags)
);
comment on table early_access is 'Who may see the figures of one city in an edition before its release; made public with it';
comment on column early_access.email is 'Who, as in the audit log';
comment on column early_access.name is 'The name at the time of the grant; it stands in the public list';
comment on column early_access.opens_at is 'From when; it ends with the release, or when somebody ends it';
create unique index early_access_is_granted_once on early_access (edition, ags, email) where ended_at is null;

create function refuse_change_of_early_access() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null
        and (new.id, new.edition, new.ags, new.email, new.name, new.opens_at, new.granted_by, new.granted_at)
            = (old.id, old.edition, old.ags, old.email, old.name, old.opens_at, old.granted_by, old.granted_at) then
        return new;
    end if;
    raise exception 'Early access is only ended' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_early_access is 'Who could see figures early is never rewritten';
create trigger early_access_change_is_refused before update or delete on early_access
    for each row execute function refuse_change_of_early_access();
create trigger early_access_truncation_is_refused before truncate on early_access
    for each statement execute function refuse_change_of_entry();
