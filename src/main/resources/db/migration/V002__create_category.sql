create table category (
    key      text    not null,
    position integer not null,
    parent   text,
    constraint category_pk primary key (key),
    constraint category_parent_fk foreign key (parent) references category (key),
    constraint category_key_is_plain check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
    constraint category_is_not_its_own_parent check (parent <> key)
);
comment on table category is 'Rankings as a tree: the overall ranking is the root, its children are the published categories';
comment on column category.position is 'Order among siblings on a page';

create table category_label (
    key          text    not null,
    from_edition integer not null,
    language     text    not null,
    label        text    not null,
    constraint category_label_pk primary key (key, from_edition, language),
    constraint category_label_category_fk foreign key (key) references category (key),
    constraint category_label_language_is_known check (language in ('de', 'en'))
);
comment on table category_label is 'What a category is called from an edition on';
