-- Fills the copy up to 5,000 organisations: a made-up province, 9 cities, 9 counties each, 9 towns each, then villages.
\set ON_ERROR_STOP on
begin;

create temporary table seeded (
    id          uuid default uuidv7(),
    kind        text not null,
    code        text primary key,
    parent_code text,
    name        text not null
);
insert into seeded (kind, code, name) values ('PROVINCE', '990000', '基准省');
insert into seeded (kind, code, parent_code, name)
select 'CITY', format('99%s00', lpad(city::text, 2, '0')), '990000', format('基准%s市', city)
from generate_series(1, 9) city;
insert into seeded (kind, code, parent_code, name)
select 'COUNTY', left(city.code, 4) || lpad(county::text, 2, '0'), city.code, format('%s%s区', city.name, county)
from seeded city, generate_series(1, 9) county
where city.kind = 'CITY';
insert into seeded (kind, code, parent_code, name)
select 'TOWN', county.code || lpad(town::text, 3, '0'), county.code, format('%s%s镇', county.name, town)
from seeded county, generate_series(1, 9) town
where county.kind = 'COUNTY';
insert into seeded (kind, code, parent_code, name)
select 'VILLAGE', town.code || lpad(village::text, 3, '0'), town.code, format('%s%s村', town.name, village)
from seeded town, generate_series(1, 9) village
where town.kind = 'TOWN'
order by village, town.code
limit 5000 - (select count(*) from organisation) - (select count(*) from seeded);

insert into organisation (id, kind, division_code, founded_on, version)
select id, kind, code, date '2010-01-01', 0 from seeded;
insert into organisation_name (organisation_id, kind, name, valid_from)
select id, 'OFFICIAL', name, date '2010-01-01' from seeded
union all
select id, 'ALIAS', name || '人民政府', date '2010-01-01' from seeded where kind = 'TOWN';
insert into organisation_parent (organisation_id, parent_id, valid_from)
select child.id, parent.id, date '2010-01-01'
from seeded child join seeded parent on parent.code = child.parent_code;

commit;
analyze organisation, organisation_name, organisation_parent;
