alter table comparability
    add column german text,
    add column english text,
    add constraint comparability_own_words_in_both_languages check ((german is null) = (english is null)),
    add constraint comparability_own_words_have_their_code check ((reason = 'own') = (german is not null)),
    add constraint comparability_own_words_are_bounded check (char_length(german) between 10 and 500 and char_length(english) between 10 and 500);
comment on column comparability.reason is 'Code of the reason, with its sentence in the message bundles; own where the sentence stands beside it';
