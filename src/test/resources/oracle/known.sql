-- What the published ranks leave possible. A rank given to several cities is as good as unknown for each.
create table oracle.held as
select set_no, year, category, rank, min(city) as city
from oracle.cell where rank is not null
group by set_no, year, category, rank having count(*) = 1;

create table oracle.free as
select e.set_no, e.year, c.category, r.rank
from oracle.edition e
join oracle.category c on c.set_no = e.set_no
cross join lateral generate_series(1, e.cities) r(rank)
where not exists (
    select from oracle.held h
    where h.set_no = e.set_no and h.year = e.year and h.category = c.category and h.rank = r.rank);

create table oracle.grouping as
select set_no, city, state as grp from oracle.city
union all
select set_no, city,
    case when population >= 500000 then 'METROPOLIS' when population >= 250000 then 'LARGE'
         when population >= 150000 then 'MEDIUM' else 'SMALL' end
from oracle.city where population is not null;

-- Where a participant may stand: on one known rank, or on any free one.
create table oracle.standing as
select p.set_no, p.year, k.category, p.city, p.sure, h.rank as known,
    coalesce(h.rank, f.lowest) as best, coalesce(h.rank, f.highest) as worst, c.score
from oracle.participant p
join oracle.category k on k.set_no = p.set_no
left join oracle.held h
    on h.set_no = p.set_no and h.year = p.year and h.category = k.category and h.city = p.city
left join oracle.cell c
    on c.set_no = p.set_no and c.year = p.year and c.category = k.category and c.city = p.city
left join (
    select set_no, year, category, min(rank) as lowest, max(rank) as highest
    from oracle.free group by set_no, year, category) f
    on f.set_no = p.set_no and f.year = p.year and f.category = k.category;

create table oracle.may as
select set_no, year, category, city, sure, known as rank from oracle.standing where known is not null
union all
select s.set_no, s.year, s.category, s.city, s.sure, f.rank
from oracle.standing s
join oracle.free f on f.set_no = s.set_no and f.year = s.year and f.category = s.category
where s.known is null;

create index on oracle.held (set_no, year, category, rank);
create index on oracle.free (set_no, year, category, rank);
create index on oracle.grouping (set_no, grp);
create index on oracle.standing (set_no, year, category, city);
create index on oracle.may (set_no, year, category, city);
analyze oracle.edition, oracle.held, oracle.free, oracle.grouping, oracle.standing, oracle.may;
