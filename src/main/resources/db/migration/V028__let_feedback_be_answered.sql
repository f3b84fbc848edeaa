alter table feedback
    add column done_at timestamptz,
    add column done_by text;
alter table feedback
    add constraint feedback_is_done_by_somebody check ((done_at is null) = (done_by is null));
comment on column feedback.done_at is 'When somebody took the message for answered; null while it is open';
comment on column feedback.done_by is 'Who took the message for answered; null while it is open';
