create table article_picture (
    id          bigint      generated always as identity,
    media_type  text        not null,
    width       integer     not null,
    height      integer     not null,
    small_width integer     not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    constraint article_picture_pk primary key (id),
    constraint article_picture_media_type_is_known check (media_type in ('image/jpeg', 'image/png')),
    constraint article_picture_has_a_size check (width > 0 and height > 0 and small_width between 1 and width)
);
comment on table article_picture is 'Lead pictures, drawn anew from what was uploaded, so that nothing but the picture is left';

create table article_picture_file (
    id         bigint generated always as identity,
    picture_id bigint not null,
    width      integer not null,
    bytes      bytea  not null,
    constraint article_picture_file_pk primary key (id),
    constraint article_picture_file_width_unique unique (picture_id, width),
    constraint article_picture_file_picture_fk foreign key (picture_id) references article_picture (id)
);
comment on table article_picture_file is 'The files of a picture, one for each width in pixels';

alter table article_revision
    add constraint article_revision_picture_fk foreign key (picture_id) references article_picture (id);

create trigger article_picture_change_is_refused before update or delete on article_picture
    for each row execute function refuse_change_of_entry();
create trigger article_picture_truncation_is_refused before truncate on article_picture
    for each statement execute function refuse_change_of_entry();
create trigger article_picture_file_change_is_refused before update or delete on article_picture_file
    for each row execute function refuse_change_of_entry();
create trigger article_picture_file_truncation_is_refused before truncate on article_picture_file
    for each statement execute function refuse_change_of_entry();
