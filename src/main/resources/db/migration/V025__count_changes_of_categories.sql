alter table category add column revision integer not null default 0;
comment on column category.revision is 'Counts the changes made in the browser: whoever saves names the one they saw';
alter table category_label add constraint category_label_is_bounded check (char_length(label) between 2 and 60);
