-- The same answer as V0120's, and: who advised a case stands in conflict with it and with all that continues it. Found at less cost where many people share few units: what a unit reaches is told once for each unit
-- and not for each of its people. max(least(mine, theirs)) is least(mine, max(theirs)), so that days need not be met one by one.
create or replace function case_conflict(persons uuid[], cases uuid[], on_day date, both_ways boolean)
    returns table (application_id uuid, person_id uuid, kind text)
    language plpgsql stable parallel safe rows 100 as $$
#variable_conflict use_column
begin
    return query
    with recursive account as materialized (
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
    ), peer as materialized (
        select each.unit, theirs.person_id as other, max(theirs.valid_until) as until
        from (select distinct near_unit.unit from near_unit) each, lateral (
            select belongs.person_id, belongs.valid_until from person_unit belongs
            -- as one of a list, so that the index of units is taken and not the one that excludes grants given twice
            where belongs.unit_id = any (array[each.unit]) and belongs.valid_from <= on_day
            offset 0) theirs
        group by 1, 2
    ), unit_writer as materialized (
        select peer.unit, peer.other, peer.until from peer
        union
        select peer.unit, twin.other_id, peer.until
        from peer, lateral (
            select tied.other_id from tied_person tied
            where tied.person_id = peer.other and tied.kind = 'SAME_PERSON'
            offset 0) twin
    ), unit_case as (
        select unit_writer.unit, writes.application_id, max(unit_writer.until) as until
        from unit_writer, lateral (
            select writer.application_id from case_writer writer where writer.writer_id = unit_writer.other
            offset 0) writes
        where cases is null or writes.application_id = any (cases)
        group by 1, 2
        union all
        select each.unit, through.id, date 'infinity'
        from (select distinct near_unit.unit from near_unit) each, lateral (
            select a.id from round_application a where a.unit_id = each.unit
            offset 0) through
        where cases is null or through.id = any (cases)
    ), near_person as materialized (
        select person, account as other, kind from account
        union
        select account.person, tie.other_id, tie.kind
        from account, lateral (
            select tied.other_id, tied.kind from tied_person tied
            where tied.person_id = account.account and tied.kind <> 'SAME_PERSON'
            offset 0) tie
        union
        select account.person, beside.writer_id, 'CO_APPLICANT'
        from account, lateral (
            select mine.application_id from case_writer mine where mine.writer_id = account.account
            offset 0) mine, lateral (
            select other.writer_id from case_writer other
            where other.application_id = mine.application_id and other.writer_id <> account.account
            offset 0) beside
    ), reached as materialized (
        select person, other, kind from near_person
        union
        select near_person.person, twin.other_id,
            case near_person.kind when 'WRITER' then 'SAME_PERSON' else near_person.kind end
        from near_person, lateral (
            select tied.other_id from tied_person tied
            where tied.person_id = near_person.other and tied.kind = 'SAME_PERSON'
                and tied.other_id <> near_person.person
            offset 0) twin
    ), advised (person, application_id) as (
        select account.person, advises.application_id
        from account, lateral (
            select m.application_id from mentorship m where m.mentor_id = account.account and m.accepted_at is not null
            offset 0) advises
        union
        select advised.person, later.application_id
        from advised, lateral (
            select c.application_id from continued_application c where c.earlier_id = advised.application_id
            offset 0) later
    ), met as (
        select writes.application_id, reached.person, reached.kind, date 'infinity' as until
        from reached, lateral (
            select writer.application_id from case_writer writer where writer.writer_id = reached.other
            offset 0) writes
        where cases is null or writes.application_id = any (cases)
        union
        select unit_case.application_id, near_unit.person, 'SAME_UNIT', max(least(near_unit.until, unit_case.until))
        from near_unit join unit_case on unit_case.unit = near_unit.unit
        group by 1, 2
    )
    select met.application_id, met.person, case when met.until > on_day then met.kind else 'PAST_UNIT' end
    from met
    where met.until > on_day or met.until > past_units_since(met.application_id, on_day)
    union
    select said.application_id, account.person, 'DECLARED'
    from account, lateral (
        select c.application_id from conflict c where c.person_id = account.account
        offset 0) said
    where cases is null or said.application_id = any (cases)
    union
    select advised.application_id, advised.person, 'MENTOR'
    from advised where cases is null or advised.application_id = any (cases);
end
$$;
