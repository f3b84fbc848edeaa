-- Claims that are nothing but one edition, or the edition before.
insert into oracle.verdict
select c.id, t.truth from oracle.claim c join oracle.told t using (id) where c.form in ('PLAIN', 'PREVIOUS_RANK');

-- Holds now, and held or did not hold before.
insert into oracle.verdict
select c.id, case c.form
    when 'REMAINS' then now.truth and past.truth
    when 'TOP_N_ENTERED' then now.truth and not past.truth
    else past.truth and not now.truth end
from oracle.claim c
join oracle.told now on now.id = c.id and now.year = c.year
join oracle.told past on past.id = c.id and past.year = c.before
where c.form in ('REMAINS', 'TOP_N_ENTERED', 'TOP_N_LEFT');

-- For the n-th time in a row: holds in the last n editions there are, and not in the one before those.
insert into oracle.verdict
select id, case when bool_and(fits is true) and count(*) >= times then true
    when bool_or(not fits) or count(*) < times then false end
from (
    select c.id, c.times, case when back <= c.times then truth else not truth end as fits
    from oracle.claim c
    join (select id, truth, row_number() over (partition by id order by year desc) as back from oracle.told) t using (id)
    where c.form = 'STREAK' and back <= c.times + 1) steps
group by id, times;

-- For the n-th time of all: holds now, and so often until now.
insert into oracle.verdict
select c.id, case
    when bool_or(t.year = c.year and not t.truth) or c.times < count(*) filter (where t.truth)
        or c.times > count(*) filter (where t.truth is not false) then false
    when bool_or(t.year = c.year and t.truth) and c.times = count(*) filter (where t.truth)
        and bool_and(t.truth is not null) then true end
from oracle.claim c
join oracle.told t using (id)
where c.form = 'TIMES'
group by c.id, c.times;

-- Moved by rank: of all pairs of ranks the city may have had and have, do all fit, or none?
create or replace view oracle.rank_moved as
select id, case when bool_and(fits and sure) then true when not coalesce(bool_or(fits), false) then false end as truth
from (
    select c.id, s.sure and o.sure as sure,
        oracle.direction(o.rank - s.rank) = c.direction
            and (c.n is null or abs(o.rank - s.rank) = c.n)
            and (c.degree is null or case c.degree when 'SLIGHTLY' then abs(o.rank - s.rank) < 10 else abs(o.rank - s.rank) > 3 end)
            as fits
    from oracle.claim c
    left join oracle.may s on s.set_no = c.set_no and s.year = c.year and s.category = c.category and s.city = c.city
    left join oracle.may o on o.set_no = c.set_no and o.year = c.before and o.category = c.category and o.city = c.city
    where c.form in ('RANK_CHANGE', 'RANK_DOWN_POINTS_UP')) tried
group by id;

-- Moved the same way for the n-th time in a row: did so in the last n steps from edition to edition, and not in the one before.
insert into oracle.verdict
select id, case when bool_and(fits is true) and count(fits_or_not) >= times then true
    when bool_or(not fits) or count(fits_or_not) < times then false end
from (
    select c.id, c.times, t.back as fits_or_not,
        case when t.back <= c.times then t.truth else not t.truth end as fits
    from oracle.claim c
    left join lateral (
        select row_number() over (order by e.year desc) as back, case
            when e.year - e.before > 1 or exists (select from oracle.incomparable i
                where i.set_no = c.set_no and i.before = e.before and i.year = e.year) then null
            when bool_and(coalesce(oracle.direction(o.rank - s.rank) = c.direction and s.sure and o.sure, false)) then true
            when not coalesce(bool_or(oracle.direction(o.rank - s.rank) = c.direction), false) then false end as truth
        from (
            select year, lag(year) over (order by year) as before
            from oracle.edition where set_no = c.set_no and year <= c.year) e
        left join oracle.may s on s.set_no = c.set_no and s.year = e.year and s.category = c.category and s.city = c.city
        left join oracle.may o on o.set_no = c.set_no and o.year = e.before and o.category = c.category and o.city = c.city
        where e.before is not null
        group by e.year, e.before) t on t.back <= c.times + 1
    where c.form = 'MOVED_IN_A_ROW') steps
group by id, times;

create or replace view oracle.score_moved as
select c.id, case
    when s.city is null or o.city is null then false
    when oracle.direction(s.score - o.score) <> c.direction then false
    when not oracle.same(c.points, abs(s.score - o.score)) then false
    when s.sure and o.sure and s.score - o.score is not null then true end as truth
from (
    select id, set_no, year, before, category, city, points,
        case form when 'SCORE_CHANGE' then direction else 'UP' end as direction
    from oracle.claim where form in ('SCORE_CHANGE', 'RANK_DOWN_POINTS_UP')) c
left join oracle.standing s on s.set_no = c.set_no and s.year = c.year and s.category = c.category and s.city = c.city
left join oracle.standing o on o.set_no = c.set_no and o.year = c.before and o.category = c.category and o.city = c.city;

insert into oracle.verdict
select id, r.truth from oracle.claim join oracle.rank_moved r using (id) where form = 'RANK_CHANGE'
union all
select id, s.truth from oracle.claim join oracle.score_moved s using (id) where form = 'SCORE_CHANGE'
union all
select id, r.truth and s.truth
from oracle.claim join oracle.rank_moved r using (id) join oracle.score_moved s using (id)
where form = 'RANK_DOWN_POINTS_UP';

-- Not ranked before.
insert into oracle.verdict
select c.id, case when s.city is null or o.sure then false when s.sure and o.city is null then true end
from oracle.claim c
left join oracle.participant s on s.set_no = c.set_no and s.year = c.year and s.city = c.city
left join oracle.participant o on o.set_no = c.set_no and o.year = c.before and o.city = c.city
where c.form = 'NEW_CITY';

-- No one moved further: the least the city may have moved, and the most any other may have.
insert into oracle.verdict
select c.id, case
    when own.city is null or own.most <= 0 or own.most < rivals.surely then false
    when own.sure and own.least > 0 and own.least >= coalesce(rivals.perhaps, 0) then true end
from oracle.claim c
left join lateral (
    select s.city, s.sure and o.sure as sure,
        case c.direction when 'UP' then o.best - s.worst else s.best - o.worst end as least,
        case c.direction when 'UP' then o.worst - s.best else s.worst - o.best end as most
    from oracle.standing s
    join oracle.standing o using (set_no, category, city)
    where s.set_no = c.set_no and s.category = c.category and s.city = c.city and s.year = c.year and o.year = c.before) own on true
left join lateral (
    select max(case c.direction when 'UP' then o.worst - s.best else s.worst - o.best end) as perhaps,
        max(case c.direction when 'UP' then o.best - s.worst else s.best - o.worst end) filter (where s.sure and o.sure) as surely
    from oracle.standing s
    join oracle.standing o using (set_no, category, city)
    where s.set_no = c.set_no and s.category = c.category and s.city <> c.city and s.year = c.year and o.year = c.before) rivals on true
where c.form = 'LARGEST_MOVE';

-- In so many categories, counted one by one; a city that one of the two editions did not rank moved in none it could.
insert into oracle.verdict
select id, case
    when bool_or(missing) or n < count(*) filter (where fits) or n > count(*) filter (where fits is not false) then false
    when bool_and(fits is not null) and bool_and(sure) then true end
from (
    select c.id, c.n, k.category, bool_or(s.city is null or o.city is null) as missing, bool_and(s.sure and o.sure) as sure,
        case when c.measure = 'SCORE' then bool_and(oracle.direction(s.score - o.score) = c.direction)
            when bool_and(oracle.direction(ro.rank - rs.rank) = c.direction) then true
            when not bool_or(oracle.direction(ro.rank - rs.rank) = c.direction) then false end as fits
    from oracle.claim c
    join oracle.category k on k.set_no = c.set_no and k.category <> 'gesamt'
    left join oracle.standing s on s.set_no = c.set_no and s.year = c.year and s.category = k.category and s.city = c.city
    left join oracle.standing o on o.set_no = c.set_no and o.year = c.before and o.category = k.category and o.city = c.city
    left join oracle.may rs on rs.set_no = c.set_no and rs.year = c.year and rs.category = k.category and rs.city = c.city
    left join oracle.may ro on ro.set_no = c.set_no and ro.year = c.before and ro.category = k.category and ro.city = c.city
    where c.form = 'CATEGORIES_MOVED'
    group by c.id, c.n, c.measure, c.direction, k.category) counted
group by id, n;

-- Better, or worse, than in every year between, or than the year named where none lies between. There must be one to
-- compare with; of a missing edition, which once was there, nothing is known.
insert into oracle.verdict
select id, case
    when bool_and(all_fit and sure) then true
    when not coalesce(bool_or(some_fit and rank is not null), false) then false end
from (
    select id, rank, sure, bool_and(all_fit) and bool_or(surely_there) as all_fit,
        bool_and(some_fit) and bool_or(there) as some_fit
    from (
        select c.id, s.rank, s.sure, e.year,
            coalesce(bool_and(case c.form when 'BEST_RANK_SINCE' then o.rank > s.rank else o.rank < s.rank end), true) and not e.missing as all_fit,
            coalesce(bool_or(case c.form when 'BEST_RANK_SINCE' then o.rank > s.rank else o.rank < s.rank end
                or not o.sure), true) as some_fit,
            coalesce(bool_and(o.sure), false) as surely_there, count(o.rank) > 0 or e.missing as there
        from oracle.claim c
        left join oracle.may s on s.set_no = c.set_no and s.year = c.year and s.category = c.category and s.city = c.city
        left join lateral (
            select y.year, e.year is null as missing
            from generate_series(
                coalesce(case when c.before = c.year - 1 then c.before else c.before + 1 end,
                    (select min(year) from oracle.edition where set_no = c.set_no)), c.year - 1) y(year)
            left join oracle.edition e on e.set_no = c.set_no and e.year = y.year) e on true
        left join oracle.may o on o.set_no = c.set_no and o.year = e.year and o.category = c.category and o.city = c.city
        where c.form in ('BEST_RANK_SINCE', 'WORST_RANK_SINCE')
        group by c.id, s.rank, s.sure, e.year, e.missing) beside
    group by id, rank, sure) own
group by id;

-- What the publisher stated of an edition.
insert into oracle.verdict
select c.id, case c.form
    when 'CITY_COUNT' then e.cities = c.n when 'INDICATOR_COUNT' then e.indicators = c.n
    when 'PARAMETER_COUNT' then e.parameters = c.n when 'DATA_POINT_COUNT' then e.data_points = c.n
    when 'MEAN' then oracle.same(c.points, e.mean)
    when 'MEAN_CHANGE' then oracle.same(c.points, e.mean - o.mean)
    else oracle.same(c.points, coalesce(e.top_ten, tenth.score)) end
from oracle.claim c
join oracle.edition e on e.set_no = c.set_no and e.year = c.year
left join oracle.edition o on o.set_no = c.set_no and o.year = c.before
left join oracle.standing tenth
    on tenth.set_no = c.set_no and tenth.year = c.year and tenth.category = 'gesamt' and tenth.known = 10 and tenth.sure
where c.form in ('CITY_COUNT', 'INDICATOR_COUNT', 'PARAMETER_COUNT', 'DATA_POINT_COUNT', 'MEAN', 'MEAN_CHANGE', 'TOP_TEN_THRESHOLD');

-- Editions that may not be compared leave everything open but the rank before.
update oracle.verdict v set truth = null
from oracle.claim c
join oracle.incomparable i on i.set_no = c.set_no and i.before = c.before and i.year = c.year
where v.id = c.id and c.form <> 'PREVIOUS_RANK';
