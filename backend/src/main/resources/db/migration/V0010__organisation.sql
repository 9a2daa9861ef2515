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
    constraint ck_organisation_sort_order check (sort_order between 0 and 99999),
    constraint ck_organisation_division_code check (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
    constraint ck_organisation_days check (closed_on > founded_on)
);
create unique index uk_organisation_division_code on organisation (division_code) where closed_on is null;
grant select, insert, update on organisation to ${app};

-- How a name is compared: spaces, letter case and full-width forms tell no two organisations apart.
create function organisation_name_key(name text) returns text
    language sql immutable strict parallel safe as $$
    select lower(regexp_replace(normalize(name, NFKC), '\s', '', 'g'))
$$;

create table organisation_name (
    organisation_id uuid not null,
    kind            text not null,
    name            text not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_organisation_name primary key (organisation_id, kind, name, valid_from),
    constraint fk_organisation_name_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_name_kind check (kind in ('OFFICIAL', 'ALIAS')),
    constraint ck_organisation_name_length check (length(name) between 1 and 100),
    constraint ck_organisation_name_days check (valid_until > valid_from),
    constraint ex_organisation_name_one_official exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until) with &&) where (kind = 'OFFICIAL')
);
create index ix_organisation_name_trigram on organisation_name using gin (name gin_trgm_ops);
create index ix_organisation_name_key on organisation_name (organisation_name_key(name));
grant select, insert, update, delete on organisation_name to ${app};

create table organisation_parent (
    organisation_id uuid not null,
    parent_id       uuid not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_organisation_parent primary key (organisation_id, valid_from),
    constraint fk_organisation_parent_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_organisation_parent_parent foreign key (parent_id) references organisation (id),
    constraint ck_organisation_parent_other check (organisation_id <> parent_id),
    constraint ck_organisation_parent_days check (valid_until > valid_from),
    constraint ex_organisation_parent_one exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until) with &&)
);
create index ix_organisation_parent_parent on organisation_parent (parent_id);
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

-- One organisation's part of its place among all; digits sort before the tilde of those without a code.
create function organisation_place(one organisation) returns text
    language sql immutable parallel safe as $$
    select lpad(cast(one.sort_order as text), 5, '0') || coalesce(one.division_code, '~') || cast(one.id as text)
$$;

-- Division order: depth first, siblings by sort_order, then division code, then age. "place" sorts as text in the C
-- collation. Without a root, every tree of that day. The bound on levels ends a loop that should not be there.
create function organisation_order(root uuid, on_day date)
    returns table (id uuid, parent_id uuid, level integer, place text)
    language sql stable parallel safe as $$
    with recursive ordered as (
        select top.id, cast(null as uuid) as parent_id, 0 as level, organisation_place(top) as place
        from organisation top
        where top.founded_on <= on_day and (top.closed_on is null or top.closed_on > on_day)
            and case when root is null
                then not exists (select 1 from organisation_parent link where link.organisation_id = top.id
                    and link.valid_from <= on_day and (link.valid_until is null or link.valid_until > on_day))
                else top.id = root end
        union all
        select child.id, link.parent_id, ordered.level + 1, ordered.place || organisation_place(child)
        from ordered
            join organisation_parent link on link.parent_id = ordered.id
                and link.valid_from <= on_day and (link.valid_until is null or link.valid_until > on_day)
            join organisation child on child.id = link.organisation_id
        where ordered.level < 20
    )
    select ordered.id, ordered.parent_id, ordered.level, ordered.place from ordered
$$;

-- A kind of unit that a notice names as one: all of a kind below an organisation, and those named one by one.
create table organisation_group (
    id         uuid   not null,
    owner_id   uuid   not null,
    name       text   not null,
    rule_kind  text,
    rule_below uuid,
    version    bigint not null,
    constraint pk_organisation_group primary key (id),
    constraint uk_organisation_group_name unique (owner_id, name),
    constraint fk_organisation_group_owner foreign key (owner_id) references organisation (id),
    constraint fk_organisation_group_below foreign key (rule_below) references organisation (id),
    constraint ck_organisation_group_name check (length(name) between 1 and 100),
    constraint ck_organisation_group_rule check ((rule_kind is null) = (rule_below is null)),
    constraint ck_organisation_group_kind check (rule_kind in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE',
        'BUREAU', 'OFFICE', 'OPEN_UNIVERSITY', 'CENTRE', 'SCHOOL', 'ENTERPRISE', 'OTHER'))
);
create index ix_organisation_group_name_key on organisation_group (organisation_name_key(name));
create index ix_organisation_group_below on organisation_group (rule_below);
grant select, insert, update, delete on organisation_group to ${app};

create table organisation_group_alias (
    group_id uuid not null,
    name     text not null,
    constraint pk_organisation_group_alias primary key (group_id, name),
    constraint fk_organisation_group_alias_group foreign key (group_id) references organisation_group (id),
    constraint ck_organisation_group_alias_name check (length(name) between 1 and 100)
);
create index ix_organisation_group_alias_key on organisation_group_alias (organisation_name_key(name));
grant select, insert, update, delete on organisation_group_alias to ${app};

create table organisation_group_member (
    group_id        uuid not null,
    organisation_id uuid not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_organisation_group_member primary key (group_id, organisation_id, valid_from),
    constraint fk_organisation_group_member_group foreign key (group_id) references organisation_group (id),
    constraint fk_organisation_group_member_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_group_member_days check (valid_until > valid_from),
    constraint ex_organisation_group_member_once exclude using gist
        (group_id with =, organisation_id with =, daterange(valid_from, valid_until) with &&)
);
create index ix_organisation_group_member_organisation on organisation_group_member (organisation_id);
grant select, insert, update, delete on organisation_group_member to ${app};

-- Who belongs to a group on a day: the rule's organisations and the named ones, as far as they exist then.
create function organisation_group_members(grouped uuid, on_day date) returns table (id uuid)
    language sql stable parallel safe as $$
    select member.id
    from organisation member
    where member.founded_on <= on_day and (member.closed_on is null or member.closed_on > on_day)
        and (member.id in (select named.organisation_id from organisation_group_member named
                where named.group_id = grouped
                    and named.valid_from <= on_day and (named.valid_until is null or named.valid_until > on_day))
            or exists (select 1 from organisation_group ruled
                where ruled.id = grouped and ruled.rule_kind = member.kind
                    and member.id in (select below.id from organisation_subtree(array[ruled.rule_below], on_day) below)))
$$;
