create table person (
    id            bigint      generated always as identity,
    email         text        not null,
    name          text        not null,
    password_hash text,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    lock_version  integer     not null default 0,
    constraint person_pk primary key (id),
    constraint person_email_unique unique (email),
    constraint person_email_is_lower_case check (email = lower(email)),
    constraint person_email_is_bounded check (char_length(email) between 3 and 254),
    constraint person_name_is_bounded check (char_length(name) between 1 and 100)
);
comment on table person is 'Somebody who can sign in';
comment on column person.email is 'The name to sign in with; never changes, so that logs stay true';
comment on column person.password_hash is 'With its method in front; null until the invitation is accepted, or where only another way of signing in is used';
comment on column person.disabled_at is 'Since when this person can no longer sign in; null while they can';

create table person_role (
    person_id bigint not null,
    role      text   not null,
    constraint person_role_pk primary key (person_id, role),
    constraint person_role_person_fk foreign key (person_id) references person (id),
    constraint person_role_is_known check (role in ('ADMINISTRATOR', 'EDITOR', 'APPROVER', 'PRESS'))
);
comment on table person_role is 'What a person may do';

create table person_city (
    person_id bigint not null,
    ags       text   not null,
    constraint person_city_pk primary key (person_id, ags),
    constraint person_city_person_fk foreign key (person_id) references person (id),
    constraint person_city_city_fk foreign key (ags) references city (ags)
);
comment on table person_city is 'The cities on which a person of the press office works';

create table access_link (
    token_hash text        not null,
    purpose    text        not null,
    person_id  bigint,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint access_link_pk primary key (token_hash),
    constraint access_link_person_fk foreign key (person_id) references person (id),
    constraint access_link_purpose_is_known check (purpose in ('SETUP', 'PASSWORD')),
    constraint access_link_has_its_person check ((person_id is null) = (purpose = 'SETUP'))
);
comment on table access_link is 'Links that work once: to set up the first person, to choose a password';
comment on column access_link.token_hash is 'SHA-256 of what stands in the link, in hexadecimal digits; the link itself is not kept';
create index access_link_person on access_link (person_id);

create table sign_in_attempt (
    id           bigint      generated always as identity,
    account      text        not null,
    address      text        not null,
    attempted_at timestamptz not null,
    constraint sign_in_attempt_pk primary key (id)
);
comment on table sign_in_attempt is 'Attempts to sign in that have not succeeded; counted by all instances, forgotten after a day';
comment on column sign_in_attempt.account is 'What was typed as e-mail address, in lower case, whether there is such a person or not';
comment on column sign_in_attempt.address is 'Network address it came from';
create index sign_in_attempt_account on sign_in_attempt (account, attempted_at);
create index sign_in_attempt_address on sign_in_attempt (address, attempted_at);
