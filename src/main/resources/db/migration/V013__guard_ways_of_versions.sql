create function refuse_wrong_birth_of_version() returns trigger language plpgsql as $$
begin
    if new.status <> 'DRAFT' or new.content_hash is not null then
        raise exception 'A version begins as a draft that is still to be written' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger edition_version_birth_is_guarded before insert on edition_version
    for each row execute function refuse_wrong_birth_of_version();

create function refuse_wrong_change_of_version() returns trigger language plpgsql as $$
begin
    if (new.id, new.edition, new.number) is distinct from (old.id, old.edition, old.number) then
        raise exception 'A version keeps its number' using errcode = 'integrity_constraint_violation';
    elsif old.content_hash is not null and new.content_hash is distinct from old.content_hash then
        raise exception 'What a version says is never edited: a correction is a new version' using errcode = 'integrity_constraint_violation';
    elsif new.status = old.status and (new.publish_at, new.withdrawn_at) is distinct from (old.publish_at, old.withdrawn_at)
        or new.status = 'WITHDRAWN' and new.publish_at is distinct from old.publish_at then
        raise exception 'The instants of a version change with its state alone' using errcode = 'integrity_constraint_violation';
    elsif old.status not in ('DRAFT', 'IN_REVIEW') and new.public_note is distinct from old.public_note then
        raise exception 'The public note of an approved version is never edited' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger edition_version_change_is_guarded before update on edition_version
    for each row execute function refuse_wrong_change_of_version();

create function refuse_wrong_way_of_version() returns trigger language plpgsql as $$
declare
    decision edition_version_status;
begin
    select * into decision from edition_version_status where version_id = new.id order by id desc limit 1;
    if (old.status, new.status) not in (
        ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('DRAFT', 'DISCARDED'), ('IN_REVIEW', 'DISCARDED'),
        ('IN_REVIEW', 'APPROVED'), ('APPROVED', 'IN_REVIEW'), ('APPROVED', 'WITHDRAWN')) then
        raise exception 'No way leads from % to %', old.status, new.status using errcode = 'integrity_constraint_violation';
    elsif decision.status is distinct from new.status then
        raise exception 'A decision on a version is logged before it is made' using errcode = 'integrity_constraint_violation';
    elsif old.status = 'APPROVED' and new.status = 'IN_REVIEW' and decision.happened_at >= old.publish_at then
        raise exception 'A live version is not stopped, only withdrawn' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
comment on function refuse_wrong_way_of_version is 'The states of a version and the ways between them; every step needs its line in the log';
create trigger edition_version_way_is_guarded after update on edition_version
    for each row when (old.status is distinct from new.status) execute function refuse_wrong_way_of_version();

create function refuse_removal_of_version() returns trigger language plpgsql as $$
begin
    raise exception 'A version is never removed: its number would be given again' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger edition_version_removal_is_refused before delete on edition_version
    for each statement execute function refuse_removal_of_version();
create trigger edition_version_truncation_is_refused before truncate on edition_version
    for each statement execute function refuse_removal_of_version();
