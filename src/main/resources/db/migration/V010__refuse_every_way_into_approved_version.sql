create trigger result_move_is_refused after update on result referencing new table as changed
    for each statement execute function refuse_change_of_approved_version();
create trigger participant_move_is_refused after update on participant referencing new table as changed
    for each statement execute function refuse_change_of_approved_version();

create function refuse_truncation_of_approved_versions() returns trigger language plpgsql as $$
begin
    if exists (select 1 from edition_version where status = 'APPROVED') then
        raise exception 'An approved version is never edited: a correction is a new version' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
comment on function refuse_truncation_of_approved_versions is 'Emptying a table passes by the triggers on its rows';

create trigger result_truncation_is_refused before truncate on result
    for each statement execute function refuse_truncation_of_approved_versions();
create trigger participant_truncation_is_refused before truncate on participant
    for each statement execute function refuse_truncation_of_approved_versions();
