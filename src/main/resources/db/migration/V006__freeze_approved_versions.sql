create function refuse_change_of_approved_version() returns trigger language plpgsql as $$
begin
    if exists (select 1 from changed join edition_version v on v.id = changed.version_id where v.status = 'APPROVED') then
        raise exception 'An approved version is never edited: a correction is a new version' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
comment on function refuse_change_of_approved_version is 'A live version is never edited, whoever writes';

create trigger result_insert_is_refused after insert on result referencing new table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger result_update_is_refused after update on result referencing old table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger result_delete_is_refused after delete on result referencing old table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger participant_insert_is_refused after insert on participant referencing new table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger participant_update_is_refused after update on participant referencing old table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger participant_delete_is_refused after delete on participant referencing old table as changed
    for each statement execute function refuse_change_of_approved_version();
