create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
    raise exception 'The log of a version only grows' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_log is 'Who decided what, when and why is never edited, whoever writes';
create trigger edition_version_status_change_is_refused before update or delete on edition_version_status
    for each statement execute function refuse_change_of_log();
create trigger edition_version_status_truncation_is_refused before truncate on edition_version_status
    for each statement execute function refuse_change_of_log();
