create table article (
    id         bigint      generated always as identity,
    slug       text        not null,
    status     text        not null,
    revision   integer     not null,
    created_at timestamptz not null,
    constraint article_pk primary key (id),
    constraint article_slug_unique unique (slug),
    constraint article_slug_is_well_formed check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    constraint article_status_is_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    constraint article_revision_is_positive check (revision > 0)
);
comment on table article is 'Texts of the press office; what one says is in its revisions';
comment on column article.status is 'Where the newest revision stands; scheduled and published follow from article_release and the clock';
comment on column article.revision is 'Number of the newest revision: whoever saves names the one they saw';

create table article_former_slug (
    slug       text   not null,
    article_id bigint not null,
    constraint article_former_slug_pk primary key (slug),
    constraint article_former_slug_article_fk foreign key (article_id) references article (id)
);
comment on table article_former_slug is 'Addresses under which an article was public, so that old links still lead to it';

create table article_revision (
    id         bigint      generated always as identity,
    article_id bigint      not null,
    number     integer     not null,
    document   text        not null,
    picture_id bigint,
    written_by text        not null,
    written_at timestamptz not null,
    constraint article_revision_pk primary key (id),
    constraint article_revision_number_unique unique (article_id, number),
    constraint article_revision_article_fk foreign key (article_id) references article (id),
    constraint article_revision_document_is_bounded check (char_length(document) <= 200000)
);
comment on table article_revision is 'Each saved state of an article, kept for good';
comment on column article_revision.document is 'Everything the article says: JSON';
comment on column article_revision.picture_id is 'The lead picture the document names, so that its embargo can be asked for';
create index article_revision_picture on article_revision (picture_id);

create function refuse_removal_of_article() returns trigger language plpgsql as $$
begin
    raise exception 'An article is never removed, only withdrawn' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger article_removal_is_refused before delete on article
    for each statement execute function refuse_removal_of_article();
create trigger article_truncation_is_refused before truncate on article
    for each statement execute function refuse_removal_of_article();
create trigger article_revision_change_is_refused before update or delete on article_revision
    for each row execute function refuse_change_of_entry();
create trigger article_revision_truncation_is_refused before truncate on article_revision
    for each statement execute function refuse_change_of_entry();
