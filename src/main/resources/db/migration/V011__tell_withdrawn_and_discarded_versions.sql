alter table edition_version
    drop constraint edition_version_status_is_known,
    drop constraint edition_version_approved_has_instant,
    drop constraint edition_version_withdrawn_was_approved;

update edition_version set status = 'WITHDRAWN' where withdrawn_at >= publish_at;
update edition_version set status = 'DISCARDED', publish_at = null, withdrawn_at = null where withdrawn_at < publish_at;
update edition_version_status s set status = v.status
    from edition_version v
    where v.id = s.version_id
      and v.status in ('WITHDRAWN', 'DISCARDED')
      and s.id = (select max(id) from edition_version_status where version_id = v.id);

alter table edition_version
    add constraint edition_version_status_is_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN', 'DISCARDED')),
    add constraint edition_version_decided_has_instant check ((status in ('APPROVED', 'WITHDRAWN')) = (publish_at is not null)),
    add constraint edition_version_withdrawn_has_instant check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    add constraint edition_version_withdrawn_was_live check (withdrawn_at >= publish_at),
    add constraint edition_version_note_is_bounded check (char_length(public_note) between 10 and 2000);
comment on column edition_version.number is 'Counted within the edition; that of a discarded draft is not given again';
comment on column edition_version.withdrawn_at is 'From this instant on the version, which had been live, is visible no more';
comment on column edition_version.public_note is 'What a correction corrects, in words for the public register';

alter table edition_version_status
    add column by_author boolean not null default false,
    add constraint edition_version_status_is_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN', 'DISCARDED'));
comment on column edition_version_status.status is 'State the decision led to';
comment on column edition_version_status.by_author is 'Whether the person who drafted the version approved it, too: a setting allows it to offices of one person';
