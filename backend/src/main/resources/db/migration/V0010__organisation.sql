-- Organisations from province to village. What they are called and where they belong is dated: districts are redrawn,
-- offices renamed. valid_until is the first day on which a fact no longer holds.

create table organisation (
    id            uuid    not null,
    kind          text    not null,
    division_code text,
    sort_order    integer not null default 0,
    founded_on    date    not null,
    closed_on     date,
    version       bigint  not null,
    constraint pk_organisation primary key (id),
    constraint ck_organisation_kind check (kind in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE',
        'BUREAU', 'OFFICE', 'OPEN_UNIVERSITY', 'CENTRE', 'SCHOOL', 'ENTERPRISE', 'OTHER')),
    constraint ck_organisation_division_code check (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
    constraint ck_organisation_days check (closed_on > founded_on)
);
create unique index uk_organisation_division_code on organisation (division_code) where closed_on is null;
grant select, insert, update on organisation to ${app};

create table organisation_name (
    id              uuid not null,
    organisation_id uuid not null,
    kind            text not null,
    name            text not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_organisation_name primary key (id),
    constraint fk_organisation_name_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_name_kind check (kind in ('OFFICIAL', 'ALIAS')),
    constraint ck_organisation_name_length check (length(name) between 1 and 100),
    constraint ck_organisation_name_days check (valid_until > valid_from),
    constraint ex_organisation_name_one_official exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until) with &&) where (kind = 'OFFICIAL')
);
create index ix_organisation_name_trigram on organisation_name using gin (name gin_trgm_ops);
create index ix_organisation_name_organisation on organisation_name (organisation_id);
grant select, insert, update, delete on organisation_name to ${app};

create table organisation_parent (
    id              uuid not null,
    organisation_id uuid not null,
    parent_id       uuid not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_organisation_parent primary key (id),
    constraint fk_organisation_parent_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_organisation_parent_parent foreign key (parent_id) references organisation (id),
    constraint ck_organisation_parent_other check (organisation_id <> parent_id),
    constraint ck_organisation_parent_days check (valid_until > valid_from),
    constraint ex_organisation_parent_one exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until) with &&)
);
create index ix_organisation_parent_parent on organisation_parent (parent_id);
create index ix_organisation_parent_organisation on organisation_parent (organisation_id);
grant select, insert, update, delete on organisation_parent to ${app};

-- The organisations themselves and all above them on a day. union, not union all: a loop must end.
create function organisation_ancestors(roots uuid[], on_day date) returns table (id uuid)
    language sql stable parallel safe as $$
    with recursive line as (
        select unnest(roots) as id
        union
        select parent.parent_id
        from line join organisation_parent parent on parent.organisation_id = line.id
            and parent.valid_from <= on_day and (parent.valid_until is null or parent.valid_until > on_day)
    )
    select line.id from line
$$;

-- The organisations themselves and all below them on a day.
create function organisation_subtree(roots uuid[], on_day date) returns table (id uuid)
    language sql stable parallel safe as $$
    with recursive tree as (
        select unnest(roots) as id
        union
        select parent.organisation_id
        from tree join organisation_parent parent on parent.parent_id = tree.id
            and parent.valid_from <= on_day and (parent.valid_until is null or parent.valid_until > on_day)
    )
    select tree.id from tree
$$;

-- What an organisation is called on a day; before its first name, the first one.
create function organisation_name_on(organisation uuid, on_day date) returns text
    language sql stable parallel safe as $$
    select named.name from organisation_name named
    where named.organisation_id = organisation and named.kind = 'OFFICIAL'
    order by (named.valid_from <= on_day and (named.valid_until is null or named.valid_until > on_day)) desc,
        abs(named.valid_from - on_day)
    limit 1
$$;
