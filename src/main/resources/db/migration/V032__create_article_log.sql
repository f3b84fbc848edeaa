create table article_status (
    id          bigint      generated always as identity,
    article_id  bigint      not null,
    revision    integer     not null,
    status      text        not null,
    happened_at timestamptz not null,
    actor       text        not null,
    reason      text        not null,
    constraint article_status_pk primary key (id),
    constraint article_status_revision_fk foreign key (article_id, revision) references article_revision (article_id, number),
    constraint article_status_is_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN'))
);
comment on table article_status is 'Append-only log of decisions on an article: who, when, why';
create index article_status_article on article_status (article_id);

create table article_release (
    id         bigint      generated always as identity,
    article_id bigint      not null,
    revision   integer     not null,
    publish_at timestamptz not null,
    stopped_at timestamptz,
    constraint article_release_pk primary key (id),
    constraint article_release_revision_fk foreign key (article_id, revision) references article_revision (article_id, number),
    constraint article_release_was_stopped_in_time check (stopped_at < publish_at)
);
comment on table article_release is 'Which revision is public from which instant, until the next one is';
comment on column article_release.stopped_at is 'When somebody took it back before its instant; null unless that happened';
create index article_release_article on article_release (article_id);

create function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.stopped_at is null and new.stopped_at is not null
        and (new.id, new.article_id, new.revision, new.publish_at) = (old.id, old.article_id, old.revision, old.publish_at) then
        return new;
    end if;
    raise exception 'A release is only stopped, before its instant' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_release is 'What was public, and since when, is never rewritten';
create trigger article_release_change_is_refused before update or delete on article_release
    for each row execute function refuse_change_of_release();
create trigger article_release_truncation_is_refused before truncate on article_release
    for each statement execute function refuse_change_of_entry();
create trigger article_status_change_is_refused before update or delete on article_status
    for each row execute function refuse_change_of_entry();
create trigger article_status_truncation_is_refused before truncate on article_status
    for each statement execute function refuse_change_of_entry();
