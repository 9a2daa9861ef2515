-- Where each organisation stands in division order, with its days: worked out when the tree changes, not at every list.

create table organisation_standing (
    organisation_id uuid             not null,
    parent_id       uuid,
    level           integer          not null,
    place           text collate "C" not null,
    valid_from      date             not null,
    valid_until     date,
    constraint pk_organisation_standing primary key (organisation_id, valid_from),
    constraint fk_organisation_standing_organisation foreign key (organisation_id) references organisation (id)
        on delete cascade,
    constraint ck_organisation_standing_days check (valid_until > valid_from),
    constraint ck_organisation_standing_level check (level between 0 and 20)
);
create index ix_organisation_standing_place on organisation_standing (place, valid_from);
grant select, insert, delete on organisation_standing to ${app};

-- Works out anew where these organisations and all that ever stood below them stand. A top stands alone on the days on
-- which it exists and has no parent; anybody else where the parent stands, on the days of the link. The bound on levels
-- ends a loop that should not be there. One change of the tree at a time: a change reads what the one before it wrote.
create function organisation_standing_refresh(changed uuid[]) returns void
    language plpgsql as $$
declare
    affected uuid[];
begin
    if coalesce(cardinality(changed), 0) = 0 then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('organisation.shape'));
    with recursive below as (
        select unnest(changed) as id
        union
        select link.organisation_id from below join organisation_parent link on link.parent_id = below.id
    )
    select array_agg(id) into affected from below;

    delete from organisation_standing where organisation_id = any (affected);

    insert into organisation_standing (organisation_id, parent_id, level, place, valid_from, valid_until)
    with recursive subject as materialized (
        select one.id, organisation_place(one) as place, daterange(one.founded_on, one.closed_on) as days
        from organisation one where one.id = any (affected)
    ), link as materialized (
        select organisation_id, parent_id, daterange(valid_from, valid_until) as days
        from organisation_parent where organisation_id = any (affected)
    ), standing as (
        select subject.id, cast(null as uuid) as parent_id, 0 as level, subject.place, alone.days
        from subject, unnest(datemultirange(subject.days) - coalesce(
                (select range_agg(link.days) from link where link.organisation_id = subject.id),
                cast('{}' as datemultirange))) as alone(days)
        union all
        select subject.id, link.parent_id, above.level + 1, above.place || subject.place,
            link.days * daterange(above.valid_from, above.valid_until)
        from link join subject on subject.id = link.organisation_id
            join organisation_standing above on above.organisation_id = link.parent_id
                and daterange(above.valid_from, above.valid_until) && link.days
        union all
        select subject.id, link.parent_id, standing.level + 1, standing.place || subject.place, link.days * standing.days
        from standing join link on link.parent_id = standing.id and link.days && standing.days
            join subject on subject.id = link.organisation_id
        where standing.level < 20
    )
    select id, parent_id, level, place, lower(days), upper(days) from standing;
end
$$;

create function organisation_shape_changed() returns trigger
    language plpgsql as $$
begin
    if tg_table_name = 'organisation' and tg_op = 'INSERT' then
        perform organisation_standing_refresh(array(select id from after_change));
    elsif tg_table_name = 'organisation' then
        perform organisation_standing_refresh(array(
            select later.id from after_change later join before_change earlier using (id)
            where (later.founded_on, later.closed_on, later.sort_order, later.division_code)
                is distinct from (earlier.founded_on, earlier.closed_on, earlier.sort_order, earlier.division_code)));
    elsif tg_op = 'INSERT' then
        perform organisation_standing_refresh(array(select organisation_id from after_change));
    elsif tg_op = 'DELETE' then
        perform organisation_standing_refresh(array(select organisation_id from before_change));
    else
        perform organisation_standing_refresh(array(
            select organisation_id from after_change union select organisation_id from before_change));
    end if;
    return null;
end
$$;

create trigger tr_organisation_founded after insert on organisation
    referencing new table as after_change for each statement execute function organisation_shape_changed();
create trigger tr_organisation_changed after update on organisation
    referencing old table as before_change new table as after_change
    for each statement execute function organisation_shape_changed();
create trigger tr_organisation_parent_began after insert on organisation_parent
    referencing new table as after_change for each statement execute function organisation_shape_changed();
create trigger tr_organisation_parent_changed after update on organisation_parent
    referencing old table as before_change new table as after_change
    for each statement execute function organisation_shape_changed();
create trigger tr_organisation_parent_ended after delete on organisation_parent
    referencing old table as before_change for each statement execute function organisation_shape_changed();

select organisation_standing_refresh(array(select id from organisation));

-- Division order as before, now read rather than worked out; a single select, which the planner takes into the query
-- that asks. A root's descendants have places that begin with its own, and each part of a place begins with a digit.
create or replace function organisation_order(root uuid, on_day date)
    returns table (id uuid, parent_id uuid, level integer, place text)
    language sql stable parallel safe as $$
    select standing.organisation_id,
        case when standing.organisation_id = root then null else standing.parent_id end,
        standing.level - case when root is null then 0 else (select top.level from organisation_standing top
            where top.organisation_id = root
                and top.valid_from <= on_day and (top.valid_until is null or top.valid_until > on_day)) end,
        standing.place
    from organisation_standing standing
    where standing.valid_from <= on_day and (standing.valid_until is null or standing.valid_until > on_day)
        and (root is null
            or standing.place >= (select top.place from organisation_standing top where top.organisation_id = root
                    and top.valid_from <= on_day and (top.valid_until is null or top.valid_until > on_day))
                and standing.place < (select top.place || ':' from organisation_standing top where top.organisation_id = root
                    and top.valid_from <= on_day and (top.valid_until is null or top.valid_until > on_day)))
$$;
