alter table edition add column revision integer not null default 0;
comment on column edition.revision is 'Counts the changes made in the browser: whoever saves names the one they saw';

create table release_announcement (
    id           bigint      generated always as identity,
    edition      integer     not null,
    kind         text        not null,
    day          date,
    reason       text,
    announced_at timestamptz not null,
    announced_by text        not null,
    constraint release_announcement_pk primary key (id),
    constraint release_announcement_edition_fk foreign key (edition) references edition (year),
    constraint release_announcement_kind_is_known check (kind in ('MONTH', 'DAY', 'POSTPONED')),
    constraint release_announcement_has_its_day check ((day is null) = (kind = 'POSTPONED')),
    constraint release_announcement_month_is_its_first_day check (kind <> 'MONTH' or extract(day from day) = 1),
    constraint release_announcement_postponed_with_reason check (kind <> 'POSTPONED' or reason is not null),
    constraint release_announcement_reason_is_bounded check (char_length(reason) between 3 and 1000)
);
comment on table release_announcement is 'When an edition was said to come out, and why that changed; the newest one of an edition holds until its release';
comment on column release_announcement.day is 'The day, or the first of the month; null while postponed without a new date';
create index release_announcement_edition on release_announcement (edition, id);

create trigger release_announcement_change_is_refused before update or delete on release_announcement
    for each row execute function refuse_change_of_entry();
create trigger release_announcement_truncation_is_refused before truncate on release_announcement
    for each statement execute function refuse_change_of_entry();

create index audit_entry_subject on audit_entry (subject, id);
