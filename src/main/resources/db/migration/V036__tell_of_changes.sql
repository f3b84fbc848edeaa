create function tell_of_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('stadtindex_content', '');
    return null;
end
$$;
comment on function tell_of_change is 'Tells every instance, when the transaction ends, that what the public sees may have changed';

create trigger city_change_is_told after insert or update or delete on city
    for each statement execute function tell_of_change();
create trigger city_alias_change_is_told after insert or update or delete on city_alias
    for each statement execute function tell_of_change();
create trigger city_former_slug_change_is_told after insert or update or delete on city_former_slug
    for each statement execute function tell_of_change();
create trigger category_change_is_told after insert or update or delete on category
    for each statement execute function tell_of_change();
create trigger category_label_change_is_told after insert or update or delete on category_label
    for each statement execute function tell_of_change();
create trigger edition_change_is_told after insert or update or delete on edition
    for each statement execute function tell_of_change();
create trigger comparability_change_is_told after insert or update or delete on comparability
    for each statement execute function tell_of_change();
create trigger edition_version_change_is_told after insert or update or delete on edition_version
    for each statement execute function tell_of_change();
create trigger article_change_is_told after insert or update or delete on article
    for each statement execute function tell_of_change();
create trigger article_former_slug_change_is_told after insert or update or delete on article_former_slug
    for each statement execute function tell_of_change();
create trigger article_release_change_is_told after insert or update or delete on article_release
    for each statement execute function tell_of_change();
create trigger article_status_change_is_told after insert on article_status
    for each statement execute function tell_of_change();
create trigger release_announcement_change_is_told after insert on release_announcement
    for each statement execute function tell_of_change();
