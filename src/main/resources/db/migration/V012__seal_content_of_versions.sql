-- Asked right after a large version was written, the planner still believes that it is small: nested loops would take minutes.
create function content_hash_of(version bigint) returns text language sql stable set enable_nestloop = off as $$
    select encode(sha256(convert_to(coalesce(string_agg(city.line, E'\n' order by city.ags collate "C"), ''), 'UTF8')), 'hex')
    from (
        select p.ags,
            concat_ws(' ', p.ags, p.confidence, encode(sha256(convert_to(coalesce(string_agg(
                concat_ws(' ', r.category, coalesce(r.rank::text, '-'), coalesce(r.score::text, '-'), r.confidence,
                    coalesce(r.note, '-'), to_json(s.title), coalesce(to_json(s.url)::text, '-')),
                E'\n' order by r.category collate "C"), ''), 'UTF8')), 'hex')) as line
        from participant p
            left join result r on r.version_id = p.version_id and r.ags = p.ags
            left join source s on s.id = r.source_id
        where p.version_id = version
        group by p.ags, p.confidence
    ) city
$$;
comment on function content_hash_of is 'SHA-256 over one line a city, by key: the city, how sure its participation is, SHA-256 over one line a figure, by category';

update edition_version v set content_hash = content_hash_of(v.id);

alter table edition_version
    add constraint edition_version_is_written_before_review check (status = 'DRAFT' or content_hash is not null);
comment on column edition_version.content_hash is 'SHA-256 of participants and results (content_hash_of); null while they are being written, which ends with the transaction that drafts the version';

alter function refuse_change_of_approved_version rename to refuse_change_of_content;
create or replace function refuse_change_of_content() returns trigger language plpgsql as $$
begin
    if exists (select 1 from edition_version v where v.content_hash is not null and v.id in (select version_id from changed)) then
        raise exception 'What a version says is never edited: a correction is a new version' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
comment on function refuse_change_of_content is 'Participants and results are written once, with the draft, whoever writes';

alter function refuse_truncation_of_approved_versions rename to refuse_truncation_of_content;
create or replace function refuse_truncation_of_content() returns trigger language plpgsql as $$
begin
    if exists (select 1 from edition_version where content_hash is not null) then
        raise exception 'What a version says is never edited: a correction is a new version' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;

create function refuse_change_of_source() returns trigger language plpgsql as $$
begin
    raise exception 'A source is never edited: the versions that name it would say something else' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_source is 'A version says where its figures were read, so sources are as lasting as figures';
create trigger source_update_is_refused before update on source
    for each statement execute function refuse_change_of_source();
