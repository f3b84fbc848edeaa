insert into oracle.city select 0, ags, state, population from oracle.cities_file;
insert into oracle.category select 0, key from oracle.categories_file;
insert into oracle.edition
select 0, edition, cities, indicators, parameters, data_points, mean_score, top_ten_score
from oracle.editions_file left join oracle.edition_figures_file using (edition);
insert into oracle.participant select 0, edition, ags, confidence <> 'low' from oracle.edition_cities_file;
insert into oracle.cell select 0, edition, ags, category, rank, score from oracle.results_file;
insert into oracle.incomparable
select 0, e.edition, l.edition
from oracle.editions_file e
join oracle.editions_file l on l.edition > e.edition
where exists (
    select from oracle.comparability_file c
    where c.verdict = 'NOT_COMPARABLE' and c.edition > e.edition and c.edition <= l.edition);
