create table city (
    ags              text          not null,
    name             text          not null,
    slug             text          not null,
    state            text          not null,
    population       integer,
    population_as_of date,
    latitude         numeric(9, 6) not null,
    longitude        numeric(9, 6) not null,
    constraint city_pk primary key (ags),
    constraint city_slug_unique unique (slug),
    constraint city_ags_has_eight_digits check (ags ~ '^[0-9]{8}$'),
    constraint city_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint city_state_is_known check (state in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH')),
    constraint city_population_is_positive check (population > 0),
    constraint city_population_has_its_day check ((population is null) = (population_as_of is null)),
    constraint city_lies_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);
comment on table city is 'Cities that some edition of the index ranked';
comment on column city.ags is 'Official municipality key (Amtlicher Gemeindeschluessel)';
comment on column city.slug is 'The city in addresses; a former one lives on in city_former_slug';
comment on column city.latitude is 'WGS 84, degrees';

create table city_alias (
    alias text not null,
    ags   text not null,
    constraint city_alias_pk primary key (alias, ags),
    constraint city_alias_city_fk foreign key (ags) references city (ags)
);
comment on table city_alias is 'Other names under which people and files know a city';
create index city_alias_ags on city_alias (ags);

create table city_former_slug (
    slug text not null,
    ags  text not null,
    constraint city_former_slug_pk primary key (slug),
    constraint city_former_slug_city_fk foreign key (ags) references city (ags)
);
comment on table city_former_slug is 'Addresses that once led to a city and are redirected for ever';
