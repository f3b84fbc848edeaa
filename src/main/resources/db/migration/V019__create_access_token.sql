create table access_token (
    id           bigint      generated always as identity,
    token_hash   text        not null,
    owner        text        not null,
    label        text        not null,
    scope        text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint access_token_pk primary key (id),
    constraint access_token_hash_unique unique (token_hash),
    constraint access_token_owner_fk foreign key (owner) references person (email),
    constraint access_token_scope_is_known check (scope in ('IMPORT')),
    constraint access_token_label_is_bounded check (char_length(label) between 1 and 100)
);
comment on table access_token is 'Keys with which scripts act for a person';
comment on column access_token.token_hash is 'SHA-256 of the key in hexadecimal digits; the key itself is shown once and not kept';
comment on column access_token.scope is 'The one thing the key is good for';
create index access_token_owner on access_token (owner);
