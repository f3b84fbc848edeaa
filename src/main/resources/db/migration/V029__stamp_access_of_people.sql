alter table person add column access_stamp integer not null default 0;
comment on column person.access_stamp is 'Grows with every change of what lets the person in or of what they may do; a session that began under a smaller one is over';
