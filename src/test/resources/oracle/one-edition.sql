-- What is said of one edition: true, false, or null where it depends on what no one knows.
truncate oracle.told, oracle.verdict;
analyze oracle.claim;
drop table if exists oracle.asked;
create table oracle.asked as
select c.id, c.set_no, c.what, e.year, e.cities, e.top_ten, c.city, c.category, c.n, c.points, c.grp, c.other,
    c.below_rank, c.above_rank
from oracle.claim c
join oracle.edition e on e.set_no = c.set_no and case
    when c.form = 'PLAIN' then e.year = c.year
    when c.form = 'PREVIOUS_RANK' then e.year = c.before
    when c.form in ('STREAK', 'TIMES') then e.year <= c.year
    else e.year in (c.year, c.before) end
where c.what is not null;
analyze oracle.asked;

-- On a rank, among the first, or last: of all ranks the city may have, do all fit, or none?
insert into oracle.told
select id, year, case when bool_and(fits and sure) then true when not coalesce(bool_or(fits), false) then false end
from (
    select a.id, a.year, m.sure,
        case a.what when 'RANK' then m.rank = a.n when 'TOP_N' then m.rank <= a.n else m.rank = a.cities end as fits
    from oracle.asked a
    left join oracle.may m using (set_no, year, category, city)
    where a.what in ('RANK', 'TOP_N', 'LAST_PLACE')) tried
group by id, year;

-- On a place of a group: how many of it are surely ahead, and how many may be, for each rank the city may have?
insert into oracle.told
select a.id, a.year, case
    when bool_and(m.sure and own.grp is not null and rivals.least = a.n - 1 and rivals.most = a.n - 1) then true
    when not coalesce(bool_or(own.grp is not null and m.rank is not null and a.n - 1 between rivals.least and rivals.most), false) then false end
from oracle.asked a
left join oracle.grouping own on own.set_no = a.set_no and own.grp = a.grp and own.city = a.city
left join oracle.may m on m.set_no = a.set_no and m.year = a.year and m.category = a.category and m.city = a.city
left join lateral (
    select count(*) filter (where rank > m.rank) as behind, count(*) filter (where rank < m.rank) as ahead
    from oracle.free f
    where f.set_no = a.set_no and f.year = a.year and f.category = a.category) room on true
left join lateral (
    select count(*) filter (where s.known < m.rank and s.sure)
            + greatest(0, count(*) filter (where s.known is null and s.sure) - room.behind) as least,
        count(*) filter (where s.known < m.rank)
            + least(count(*) filter (where s.known is null), room.ahead) as most
    from oracle.grouping g
    join oracle.standing s on s.set_no = a.set_no and s.year = a.year and s.category = a.category and s.city = g.city
    where g.set_no = a.set_no and g.grp = a.grp and g.city <> a.city) rivals on true
where a.what = 'PLACE_IN_GROUP'
group by a.id, a.year;

-- So many points, as far as decimals are claimed.
insert into oracle.told
select a.id, a.year, case
    when s.city is null then false
    when not oracle.same(a.points, s.score) then false
    when s.score is not null and s.sure then true end
from oracle.asked a
left join oracle.standing s using (set_no, year, category, city)
where a.what = 'SCORE';

-- Before another city.
insert into oracle.told
select a.id, a.year, case
    when s.city is null or o.city is null or s.best > o.worst or s.city = o.city then false
    when s.sure and o.sure and s.worst < o.best then true end
from oracle.asked a
left join oracle.standing s using (set_no, year, category, city)
left join oracle.standing o on o.set_no = a.set_no and o.year = a.year and o.category = a.category and o.city = a.other
where a.what = 'AHEAD';

-- Points between two marks: a city, or whoever holds a rank; the score of rank 10 is also known where it was stated.
insert into oracle.told
select id, year, case
    when nobody then false
    when below_city = above_city and sure then points = 0
    when not oracle.same(points, above_score - below_score) then false
    when above_score - below_score is not null and sure then true end
from (
    select a.id, a.year, a.points,
        (a.below_rank is null and b.city is null) or (a.above_rank is null and o.city is null)
            or a.below_rank > a.cities or a.above_rank > a.cities as nobody,
        b.city as below_city, o.city as above_city,
        coalesce(b.score, case when a.below_rank = 10 and a.category = 'gesamt' then a.top_ten end) as below_score,
        coalesce(o.score, case when a.above_rank = 10 and a.category = 'gesamt' then a.top_ten end) as above_score,
        coalesce(b.sure, true) and coalesce(o.sure, true) as sure
    from oracle.asked a
    left join oracle.held hb on hb.set_no = a.set_no and hb.year = a.year and hb.category = a.category and hb.rank = a.below_rank
    left join oracle.held ho on ho.set_no = a.set_no and ho.year = a.year and ho.category = a.category and ho.rank = a.above_rank
    left join oracle.standing b on b.set_no = a.set_no and b.year = a.year and b.category = a.category
        and b.city = coalesce(hb.city, a.city)
    left join oracle.standing o on o.set_no = a.set_no and o.year = a.year and o.category = a.category
        and o.city = coalesce(ho.city, a.other)
    where a.what = 'DISTANCE') marked;

-- Of the missing editions in between nothing is known; the index appears yearly.
insert into oracle.told
select c.id, y.year, null
from oracle.claim c
cross join lateral generate_series((select min(year) from oracle.edition where set_no = c.set_no), c.year) y(year)
where c.form in ('STREAK', 'TIMES')
    and not exists (select from oracle.edition e where e.set_no = c.set_no and e.year = y.year);
create index if not exists told_id on oracle.told (id, year);
analyze oracle.told;
