-- How large a file may be is a setting of the installation; what stays is what a value can hold.
alter table upload
    drop constraint upload_size_is_bounded,
    add constraint upload_size_is_bounded check (size between 0 and 536870912);
