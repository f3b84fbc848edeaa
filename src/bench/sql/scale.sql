-- Fills an empty portal's database with made-up editions: psql -v cities=11000 -v editions=20 -v measures=160 -f scale.sql
-- Below the overall ranking stand five categories, and below these all other measures. Every city has a rank and a score in all.
\set ON_ERROR_STOP 1
set client_min_messages = warning;

begin;
-- What tells of changes, and what keeps logs as they are
select format('alter table %I disable trigger user', tablename) from pg_tables where schemaname = current_schema() \gexec
-- Checked for each of millions of rows, they would be most of the work
alter table result drop constraint result_participant_fk, drop constraint result_category_fk, drop constraint result_source_fk;
alter table participant drop constraint participant_city_fk, drop constraint participant_version_fk;
truncate result, participant, city, edition, category, source cascade;

insert into city (ags, name, slug, state, population, population_as_of, latitude, longitude)
select to_char(n, 'FM00000000'), 'Ort ' || n, 'ort-' || n,
       (array['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'])[1 + n % 16],
       100000 + n, date '2024-12-31', 47.5 + (n % 70) / 10.0, 6 + (n % 89) / 10.0
from generate_series(1, :cities) n;

insert into category (key, position, parent) values ('gesamt', 0, null);
insert into category (key, position, parent)
select 'measure_' || m, m, case when m <= 5 then 'gesamt' else 'measure_' || (1 + m % 5) end
from generate_series(1, :measures - 1) m order by m;
insert into category_label (key, from_edition, language, label)
select key, 2025 - :editions + 1, language, initcap(replace(key, '_', ' '))
from category, unnest(array['de', 'en']) language;

insert into source (title, url) values ('Made up for a benchmark', null);
insert into edition (year, published_on, cities)
select year, make_date(year, 9, 1), :cities from generate_series(2025 - :editions + 1, 2025) year;
insert into edition_version (edition, number, status, publish_at, content_hash)
select year, 1, 'APPROVED', make_timestamptz(year, 9, 1, 9, 0, 0), md5(year::text) from edition order by year;
insert into edition_version_status (version_id, status, happened_at, actor, reason)
select id, 'APPROVED', publish_at, 'bench', 'made up' from edition_version;
insert into participant (version_id, ags, confidence)
select v.id, c.ags, 'HIGH' from edition_version v, city c;
-- 7919 is prime and divides no number of cities used here, so that each rank is given once
insert into result (version_id, ags, category, rank, score, source_id, confidence)
select v.id, c.ags, k.key, r.rank, round(100 - r.rank * 60.0 / :cities, 1), s.id, 'HIGH'
from edition_version v
     cross join category k
     cross join city c
     cross join source s
     cross join lateral (select 1 + (c.ags::int * 7919 + v.edition * 31 + k.position * 97) % :cities as rank) r
order by v.id, c.ags, k.key;

alter table result
    add constraint result_participant_fk foreign key (version_id, ags) references participant (version_id, ags) not valid,
    add constraint result_category_fk foreign key (category) references category (key) not valid,
    add constraint result_source_fk foreign key (source_id) references source (id) not valid;
alter table participant
    add constraint participant_city_fk foreign key (ags) references city (ags) not valid,
    add constraint participant_version_fk foreign key (version_id) references edition_version (id) not valid;
select format('alter table %I enable trigger user', tablename) from pg_tables where schemaname = current_schema() \gexec
commit;
vacuum analyze result, participant, city, edition, category;
select count(*) as results, pg_size_pretty(pg_database_size(current_database())) as size from result;
