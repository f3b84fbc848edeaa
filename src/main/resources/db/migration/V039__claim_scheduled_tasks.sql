create table scheduled_task (
    name text primary key,
    due timestamptz not null
);
comment on table scheduled_task is 'What is done at certain times: the instance that moves the row does it, in the same transaction';
comment on column scheduled_task.due is 'The last time for which it was done';
