-- The files that come with the program, column by column.
create table oracle.cities_file (ags text, name text, state text, population int, population_as_of date, latitude numeric, longitude numeric);
create table oracle.categories_file (key text, position int, parent text);
create table oracle.editions_file (edition int, published_on date, cities int, indicators int, parameters int, data_points int);
create table oracle.edition_figures_file (edition int, mean_score numeric, top_ten_score numeric);
create table oracle.edition_cities_file (edition int, ags text, city text, confidence text);
create table oracle.results_file (edition int, ags text, city text, category text, rank int, score numeric, source text, confidence text, note text);
create table oracle.comparability_file (edition int, previous int, verdict text, reason text);
