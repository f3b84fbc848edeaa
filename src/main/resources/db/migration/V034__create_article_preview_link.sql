create table article_preview_link (
    id         bigint      generated always as identity,
    token_hash text        not null,
    article_id bigint      not null,
    reader     text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    constraint article_preview_link_pk primary key (id),
    constraint article_preview_link_token_hash_unique unique (token_hash),
    constraint article_preview_link_article_fk foreign key (article_id) references article (id),
    constraint article_preview_link_reader_is_bounded check (char_length(reader) between 2 and 100)
);
comment on table article_preview_link is 'Links by which one reader outside sees an article before its time';
comment on column article_preview_link.token_hash is 'SHA-256 of what stands in the link, in hexadecimal digits; the link itself is not kept';
create index article_preview_link_article on article_preview_link (article_id);
