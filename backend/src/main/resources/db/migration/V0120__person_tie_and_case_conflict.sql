-- Who shall not meet whose case (回避). What two people are to each other holds in every round; what follows from accounts, units
-- and what was written together is told on reading. One function says it all: case_conflict.

create table person_tie (
    id              uuid        not null,
    organisation_id uuid        not null,
    kind            text        not null,
    person_id       uuid        not null,
    other_id        uuid        not null,
    reason          text        not null,
    declared_by     uuid,
    declared_at     timestamptz not null,
    revoked_by      uuid,
    revoked_at      timestamptz,
    revoked_why     text,
    version         bigint      not null,
    constraint pk_person_tie primary key (id),
    constraint fk_person_tie_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_person_tie_person foreign key (person_id) references app_user (id),
    constraint fk_person_tie_other foreign key (other_id) references app_user (id),
    constraint fk_person_tie_declared_by foreign key (declared_by) references app_user (id),
    constraint fk_person_tie_revoked_by foreign key (revoked_by) references app_user (id),
    constraint ck_person_tie_kind check (kind in ('SAME_PERSON', 'SUPERVISOR', 'KIN')),
    constraint ck_person_tie_two check (person_id <> other_id),
    constraint ck_person_tie_reason check (length(reason) between 1 and 500),
    constraint ck_person_tie_revoked check ((revoked_at is null) = (revoked_why is null)),
    constraint ck_person_tie_revoked_why check (length(revoked_why) between 1 and 500)
);
create unique index uk_person_tie on person_tie (kind, least(person_id, other_id), greatest(person_id, other_id))
    where revoked_at is null;
create index ix_person_tie_person on person_tie (person_id) where revoked_at is null;
create index ix_person_tie_other on person_tie (other_id) where revoked_at is null;
create index ix_person_tie_organisation on person_tie (organisation_id, declared_at desc, id desc);
grant select, insert, update on person_tie to ${app};

-- Units that an expert belongs or belonged to beside their roles, as the pool has them: a unit of the house, or a name.
-- valid_until: the first day on which they no longer do.
create table expert_unit (
    organisation_id uuid    not null,
    user_id         uuid    not null,
    position        integer not null,
    unit_id         uuid,
    name            text,
    valid_from      date,
    valid_until     date,
    constraint pk_expert_unit primary key (organisation_id, user_id, position),
    constraint fk_expert_unit_profile foreign key (organisation_id, user_id)
        references expert_profile (organisation_id, user_id),
    constraint fk_expert_unit_unit foreign key (unit_id) references organisation (id),
    constraint ck_expert_unit_which check (num_nonnulls(unit_id, name) = 1),
    constraint ck_expert_unit_name check (length(name) between 1 and 100),
    constraint ck_expert_unit_days check (valid_until > valid_from)
);
create index ix_expert_unit_user on expert_unit (user_id);
create index ix_expert_unit_unit on expert_unit (unit_id);
grant select, insert, delete on expert_unit to ${app};

-- Ties in force, told from both sides. Accounts with one phone number are one person's.
create view tied_person as
    select person_id, other_id, kind from person_tie where revoked_at is null
    union all
    select other_id, person_id, kind from person_tie where revoked_at is null
    union all
    select one.id, other.id, 'SAME_PERSON'
    from app_user one join app_user other on other.phone_hash = one.phone_hash and other.id <> one.id;
grant select on tied_person to ${app};

create view case_writer as
    select id as application_id, applicant_id as writer_id from round_application where state <> 'DISCARDED'
    union all
    select m.application_id, m.user_id
    from application_member m join round_application a on a.id = m.application_id where a.state <> 'DISCARDED';
grant select on case_writer to ${app};

-- Which units somebody ever belonged to; a name stands for every organisation that was ever called so.
create view person_unit as
    select user_id as person_id, unit_id, valid_from, coalesce(valid_until, 'infinity') as valid_until
    from role_grant where valid_until is null or valid_until > valid_from
    union all
    select user_id, unit_id, coalesce(valid_from, '-infinity'), coalesce(valid_until, 'infinity')
    from expert_unit where unit_id is not null
    union all
    select theirs.user_id, named.organisation_id, coalesce(theirs.valid_from, '-infinity'),
        coalesce(theirs.valid_until, 'infinity')
    from expert_unit theirs
        join organisation_name named on organisation_name_key(named.name) = organisation_name_key(theirs.name)
    where theirs.unit_id is null;
grant select on person_unit to ${app};

-- The day since when a unit counts that somebody left, as the experts' stage of the case's round says; three years where nothing
-- is said.
create function past_units_since(application uuid, on_day date) returns date
    language sql stable parallel safe as $$
    select cast(on_day - make_interval(years => coalesce(
        (select cast(s.settings ->> 'pastUnitYears' as integer)
            from round_application a join round_stage s on s.round_id = a.round_id
            where a.id = application and s.kind = 'expert-review' order by s.position limit 1), 3)) as date)
$$;

-- Which of some people stand in conflict with which cases, and why; a pair may stand there by several kinds.
-- cases: null for all. both_ways: a unit above one's own counts as well as those below it, as it does for experts.
-- It goes link by link through the indexes, for the reason given in V0110: the planner cannot know how few people are meant.
create function case_conflict(persons uuid[], cases uuid[], on_day date, both_ways boolean)
    returns table (application_id uuid, person_id uuid, kind text)
    language plpgsql stable parallel safe rows 100 as $$
#variable_conflict use_column
begin
    return query
    with account as materialized (
        select each.id as person, each.id as account, 'WRITER' as kind from unnest(persons) each (id)
        union
        select each.id, twin.other_id, 'SAME_PERSON'
        from unnest(persons) each (id), lateral (
            select tied.other_id from tied_person tied where tied.person_id = each.id and tied.kind = 'SAME_PERSON'
            offset 0) twin
    ), held as materialized (
        select account.person, theirs.unit_id as unit, max(theirs.valid_until) as until
        from account, lateral (
            select belongs.unit_id, belongs.valid_until from person_unit belongs
            where belongs.person_id = account.account and belongs.valid_from <= on_day
            offset 0) theirs
        group by 1, 2
    ), unit as materialized (
        select distinct unit as id from held
    ), line as (
        select unit.id as unit, below.id as other from unit, organisation_subtree(array[unit.id], on_day) below
        union
        select unit.id, above.id from unit, organisation_ancestors(array[unit.id], on_day) above where both_ways
    ), near_unit as materialized (
        select held.person, line.other as unit, max(held.until) as until
        from held join line on line.unit = held.unit group by 1, 2
    ), near_person as materialized (
        select person, account as other, kind, date 'infinity' as until from account
        union all
        select near_unit.person, theirs.person_id, 'SAME_UNIT', max(least(near_unit.until, theirs.valid_until))
        from near_unit, lateral (
            select belongs.person_id, belongs.valid_until from person_unit belongs
            -- as one of a list, so that the index of units is taken and not the one that excludes grants given twice
            where belongs.unit_id = any (array[near_unit.unit]) and belongs.valid_from <= on_day
            offset 0) theirs
        group by 1, 2
        union all
        select account.person, tie.other_id, tie.kind, date 'infinity'
        from account, lateral (
            select tied.other_id, tied.kind from tied_person tied
            where tied.person_id = account.account and tied.kind <> 'SAME_PERSON'
            offset 0) tie
        union all
        select account.person, beside.writer_id, 'CO_APPLICANT', date 'infinity'
        from account, lateral (
            select mine.application_id from case_writer mine where mine.writer_id = account.account
            offset 0) mine, lateral (
            select other.writer_id from case_writer other
            where other.application_id = mine.application_id and other.writer_id <> account.account
            offset 0) beside
    ), reached as materialized (
        select person, other, kind, until from near_person
        union
        select near_person.person, twin.other_id,
            case near_person.kind when 'WRITER' then 'SAME_PERSON' else near_person.kind end, near_person.until
        from near_person, lateral (
            select tied.other_id from tied_person tied
            where tied.person_id = near_person.other and tied.kind = 'SAME_PERSON'
                and tied.other_id <> near_person.person
            offset 0) twin
    ), met as (
        select writes.application_id, reached.person, reached.kind, reached.until
        from reached, lateral (
            select writer.application_id from case_writer writer where writer.writer_id = reached.other
            offset 0) writes
        where cases is null or writes.application_id = any (cases)
        union
        select through.id, near_unit.person, 'SAME_UNIT', near_unit.until
        from near_unit, lateral (
            select a.id from round_application a where a.unit_id = near_unit.unit
            offset 0) through
        where cases is null or through.id = any (cases)
    )
    select met.application_id, met.person, case when met.until > on_day then met.kind else 'PAST_UNIT' end
    from met
    where met.until > on_day or met.until > past_units_since(met.application_id, on_day)
    union
    select said.application_id, account.person, 'DECLARED'
    from account, lateral (
        select c.application_id from conflict c where c.person_id = account.account
        offset 0) said
    where cases is null or said.application_id = any (cases);
end
$$;
