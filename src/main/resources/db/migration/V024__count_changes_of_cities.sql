alter table city add column revision integer not null default 0;
comment on column city.revision is 'Counts the changes made in the browser: whoever saves names the one they saw';
