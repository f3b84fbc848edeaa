create table feedback (
    id          bigint      generated always as identity,
    received_at timestamptz not null,
    language    text        not null,
    page        text,
    message     text        not null,
    email       text,
    constraint feedback_pk primary key (id),
    constraint feedback_language_is_offered check (language in ('de', 'en')),
    constraint feedback_page_is_bounded check (char_length(page) between 1 and 300),
    constraint feedback_message_is_bounded check (char_length(message) between 1 and 5000),
    constraint feedback_email_is_bounded check (char_length(email) between 3 and 254)
);
comment on table feedback is 'Messages about barriers from the accessibility statement; deleted twelve months after receipt';
comment on column feedback.received_at is 'When the message came in';
comment on column feedback.language is 'Language of the page the message was written on';
comment on column feedback.page is 'Page the message is about, as the sender typed it; null if not named';
comment on column feedback.message is 'What the sender wrote';
comment on column feedback.email is 'Where an answer goes; null if the sender wants none';
create index feedback_received_at on feedback (received_at);
