create table edition (
    year          integer not null,
    published_on  date    not null,
    cities        integer not null,
    indicators    integer,
    parameters    integer,
    data_points   integer,
    mean_score    numeric(4, 1),
    top_ten_score numeric(4, 1),
    bulk_download boolean not null default false,
    licence       text,
    constraint edition_pk primary key (year),
    constraint edition_year_is_sensible check (year between 1900 and 2200),
    constraint edition_ranks_cities check (cities > 0),
    constraint edition_mean_score_in_range check (mean_score between 0 and 100),
    constraint edition_top_ten_score_in_range check (top_ten_score between 0 and 100)
);
comment on table edition is 'One year of the index, as its publisher announced it';
comment on column edition.cities is 'Number of cities ranked: the N of "rank x of N"';
comment on column edition.parameters is 'Parameters a city; null where not stated consistently';
comment on column edition.mean_score is 'Mean of all overall scores as published, not computed; null where not published';
comment on column edition.top_ten_score is 'Overall score of rank 10 as published; null where not published';
comment on column edition.bulk_download is 'Licence gate: whether the full table may be offered as a file';

create table comparability (
    edition  integer not null,
    previous integer not null,
    verdict  text    not null,
    reason   text    not null,
    constraint comparability_pk primary key (edition, previous, reason),
    constraint comparability_edition_fk foreign key (edition) references edition (year),
    constraint comparability_previous_fk foreign key (previous) references edition (year),
    constraint comparability_order check (previous < edition),
    constraint comparability_verdict_is_known check (verdict in ('COMPARABLE', 'WITH_NOTE', 'NOT_COMPARABLE'))
);
comment on table comparability is 'What changed in method between an edition and the one before';
comment on column comparability.reason is 'Code of the reason; its sentence is in the message bundles';
