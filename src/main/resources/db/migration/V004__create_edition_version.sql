create table edition_version (
    id           bigint      generated always as identity,
    edition      integer     not null,
    number       integer     not null,
    status       text        not null,
    publish_at   timestamptz,
    withdrawn_at timestamptz,
    public_note  text,
    content_hash text,
    lock_version integer     not null default 0,
    constraint edition_version_pk primary key (id),
    constraint edition_version_edition_fk foreign key (edition) references edition (year),
    constraint edition_version_number_unique unique (edition, number),
    constraint edition_version_number_is_positive check (number > 0),
    constraint edition_version_status_is_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED')),
    constraint edition_version_approved_has_instant check ((status = 'APPROVED') = (publish_at is not null)),
    constraint edition_version_withdrawn_was_approved check (withdrawn_at is null or status = 'APPROVED')
);
comment on table edition_version is 'The unit of release: a full set of results of one edition';
comment on column edition_version.status is 'Decision so far; live and superseded are derived from publish_at and the clock, never stored';
comment on column edition_version.publish_at is 'From this instant on the version is visible to the public';
comment on column edition_version.content_hash is 'SHA-256 of the results in canonical order';

create table edition_version_status (
    id          bigint      generated always as identity,
    version_id  bigint      not null,
    status      text        not null,
    happened_at timestamptz not null,
    actor       text        not null,
    reason      text        not null,
    constraint edition_version_status_pk primary key (id),
    constraint edition_version_status_version_fk foreign key (version_id) references edition_version (id)
);
comment on table edition_version_status is 'Append-only log of decisions on a version: who, when, why';
create index edition_version_status_version on edition_version_status (version_id);

create table participant (
    version_id bigint not null,
    ags        text   not null,
    confidence text   not null,
    constraint participant_pk primary key (version_id, ags),
    constraint participant_version_fk foreign key (version_id) references edition_version (id),
    constraint participant_city_fk foreign key (ags) references city (ags),
    constraint participant_confidence_is_known check (confidence in ('HIGH', 'MEDIUM', 'DERIVED', 'LOW'))
);
comment on table participant is 'Which cities an edition ranked, also where their ranks are not known';
comment on column participant.confidence is 'LOW is shown as presumed and never used as proof';
create index participant_ags on participant (ags);
