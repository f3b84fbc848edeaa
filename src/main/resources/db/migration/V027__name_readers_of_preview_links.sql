alter table preview_link
    add column id       bigint generated always as identity,
    add column reader   text   not null default 'unknown',
    add column ended_at timestamptz;
alter table preview_link alter column reader drop default;
alter table preview_link drop constraint preview_link_pk;
alter table preview_link
    add constraint preview_link_pk primary key (id),
    add constraint preview_link_token_hash_unique unique (token_hash),
    add constraint preview_link_reader_is_bounded check (char_length(reader) between 2 and 100);
comment on column preview_link.reader is 'For whom the link was made, in the words of whoever made it';
comment on column preview_link.ended_at is 'When somebody ended it before its time; null unless that happened';
create index preview_link_version on preview_link (edition, number);
