create table source (
    id    bigint generated always as identity,
    title text   not null,
    url   text,
    constraint source_pk primary key (id),
    constraint source_unique unique nulls not distinct (title, url),
    constraint source_url_is_web check (url ~ '^https?://')
);
comment on table source is 'Where a figure was read in public';
comment on column source.title is 'Name of the publication: host of the page, or a description where there is no address';

create table result (
    version_id bigint not null,
    ags        text   not null,
    category   text   not null,
    rank       integer,
    score      numeric(5, 2),
    source_id  bigint not null,
    confidence text   not null,
    note       text,
    constraint result_pk primary key (version_id, ags, category),
    constraint result_participant_fk foreign key (version_id, ags) references participant (version_id, ags),
    constraint result_category_fk foreign key (category) references category (key),
    constraint result_source_fk foreign key (source_id) references source (id),
    constraint result_says_something check (rank is not null or score is not null),
    constraint result_rank_starts_at_one check (rank >= 1),
    constraint result_score_in_range check (score between 0 and 100),
    constraint result_confidence_is_known check (confidence in ('HIGH', 'MEDIUM')),
    constraint result_note_is_known check (note in ('DERIVED'))
);
comment on table result is 'Rank and score of a city in one ranking of one version; either may be unknown, not both';
comment on column result.note is 'DERIVED: computed from a printed previous rank or tendency, not read as such';
create index result_version_category_rank on result (version_id, category, rank);
