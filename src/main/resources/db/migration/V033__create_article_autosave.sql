create table article_autosave (
    article_id bigint      not null,
    person     text        not null,
    revision   integer     not null,
    document   text        not null,
    saved_at   timestamptz not null,
    constraint article_autosave_pk primary key (article_id, person),
    constraint article_autosave_article_fk foreign key (article_id) references article (id),
    constraint article_autosave_document_is_bounded check (char_length(document) <= 200000)
);
comment on table article_autosave is 'What somebody was typing when they last paused, until they save it or drop it';
comment on column article_autosave.revision is 'The revision they began from';
