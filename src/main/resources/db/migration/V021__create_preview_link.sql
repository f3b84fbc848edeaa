create table preview_link (
    token_hash text        not null,
    edition    integer     not null,
    number     integer     not null,
    created_by text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint preview_link_pk primary key (token_hash),
    constraint preview_link_version_fk foreign key (edition, number) references edition_version (edition, number)
);
comment on table preview_link is 'Links by which one reader outside sees a version before its time';
comment on column preview_link.token_hash is 'SHA-256 of what stands in the link, in hexadecimal digits; the link itself is not kept';
