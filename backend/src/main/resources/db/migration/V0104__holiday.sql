-- The State Council's calendar, a year a document. A notice names days of its own year, and at New Year the last days
-- of the year before (12月29日上班, 2018). Deadlines of public notices are counted by it.
create table holiday_year (
    year            integer not null,
    document_number text    not null,
    issued_on       date    not null,
    version         bigint  not null,
    constraint pk_holiday_year primary key (year),
    constraint ck_holiday_year_year check (year between 2000 and 2100),
    constraint ck_holiday_year_document_number check (length(document_number) between 1 and 60)
);
grant select, insert, update on holiday_year to ${app};

create table holiday (
    year integer not null,
    day  date    not null,
    kind text    not null,
    name text    not null,
    constraint pk_holiday primary key (year, day),
    constraint fk_holiday_year foreign key (year) references holiday_year (year),
    constraint ck_holiday_day check (day between make_date(year - 1, 12, 25) and make_date(year, 12, 31)),
    constraint ck_holiday_kind check (kind in ('OFF', 'WORK')),
    constraint ck_holiday_weekend check (kind = 'OFF' or extract(isodow from day) >= 6),
    constraint ck_holiday_name check (length(name) between 1 and 20)
);
grant select, insert, delete on holiday to ${app};
