-- Tables of the oracle's own; set 0 holds the bundled data, every other set was made at random.
create schema oracle;
create table oracle.edition (set_no int, year int, cities int, indicators int, parameters int, data_points int, mean numeric, top_ten numeric);
create table oracle.city (set_no int, city text, state text, population int);
create table oracle.category (set_no int, category text);
create table oracle.participant (set_no int, year int, city text, sure boolean);
create table oracle.cell (set_no int, year int, city text, category text, rank int, score numeric);
create table oracle.incomparable (set_no int, before int, year int);

-- One row a statement. "what" is said of one edition; "form" says how editions are set beside each other.
create table oracle.claim (
    id int, set_no int, form text, what text, year int, before int, city text, category text,
    n int, points numeric, direction text, degree text, measure text, grp text, other text,
    below_rank int, above_rank int, times int);
create table oracle.told (id int, year int, truth boolean);
create table oracle.verdict (id int, truth boolean);

create function oracle.same(claimed numeric, actual numeric) returns boolean immutable strict
    return round(actual, least(scale(claimed), scale(actual))) = claimed;

create function oracle.direction(way numeric) returns text immutable strict
    return case sign(way) when 1 then 'UP' when -1 then 'DOWN' else 'SAME' end;
