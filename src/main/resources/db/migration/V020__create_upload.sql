create table upload (
    id           bigint      generated always as identity,
    edition      integer     not null,
    category     text,
    file_name    text        not null,
    size         integer     not null,
    sha256       text        not null,
    uploaded_at  timestamptz not null,
    uploaded_by  text        not null,
    choices      text,
    draft_number integer,
    discarded_at timestamptz,
    lock_version integer     not null default 0,
    constraint upload_pk primary key (id),
    constraint upload_edition_fk foreign key (edition) references edition (year),
    constraint upload_category_fk foreign key (category) references category (key),
    constraint upload_version_fk foreign key (edition, draft_number) references edition_version (edition, number),
    constraint upload_file_name_is_bounded check (char_length(file_name) between 1 and 255),
    constraint upload_size_is_bounded check (size between 0 and 20971520),
    constraint upload_sha256_has_its_length check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint upload_ends_one_way check (draft_number is null or discarded_at is null)
);
comment on table upload is 'Files that people uploaded, each with what they decided about it';
comment on column upload.category is 'The ranking the file is about, where it holds only one and does not say which';
comment on column upload.choices is 'What a person overruled of what was detected: JSON';
comment on column upload.draft_number is 'The version that was made of it; null until then';
create index upload_edition on upload (edition);

create table upload_content (
    upload_id bigint not null,
    bytes     bytea  not null,
    constraint upload_content_pk primary key (upload_id),
    constraint upload_content_upload_fk foreign key (upload_id) references upload (id)
);
comment on table upload_content is 'The files themselves, byte for byte as they arrived';

create table upload_acknowledgement (
    upload_id       bigint      not null,
    code            text        not null,
    reason          text        not null,
    acknowledged_by text        not null,
    acknowledged_at timestamptz not null,
    constraint upload_acknowledgement_pk primary key (upload_id, code),
    constraint upload_acknowledgement_upload_fk foreign key (upload_id) references upload (id),
    constraint upload_acknowledgement_reason_is_bounded check (char_length(reason) between 3 and 1000)
);
comment on table upload_acknowledgement is 'Why warnings of a kind were taken for right';

create table column_memory (
    fingerprint text        not null,
    choices     text        not null,
    kept_at     timestamptz not null,
    constraint column_memory_pk primary key (fingerprint)
);
comment on table column_memory is 'How a table with these headings was read last time, so that the next one is read alike';

create trigger upload_content_change_is_refused before update or delete on upload_content
    for each row execute function refuse_change_of_entry();
create trigger upload_content_truncation_is_refused before truncate on upload_content
    for each statement execute function refuse_change_of_entry();
