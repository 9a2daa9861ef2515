-- The end of a round's window may be moved for one unit or for one applicant, too: always to a later time.
alter table round_extension
    add column unit_id      uuid,
    add column applicant_id uuid,
    add constraint fk_round_extension_unit foreign key (unit_id) references organisation (id),
    add constraint fk_round_extension_applicant foreign key (applicant_id) references app_user (id),
    add constraint ck_round_extension_whom check (num_nonnulls(unit_id, applicant_id) <= 1),
    add constraint ck_round_extension_own check (num_nonnulls(unit_id, applicant_id) = 0 or to_time > from_time);

-- The latest of all that one unit or one applicant was given for itself. What waits for the window's end waits for it.
alter table application_round add column latest_own_end timestamptz;

-- When a round's window ends for what goes through one of the units, or has one of the people as its applicant: the latest end
-- holds, of the round's own and of those given to them. Moving the round's own end leaves these as they are.
create function round_closes_at(called application_round, units uuid[], applicants uuid[]) returns timestamptz
    language sql stable parallel safe as $$
    select case when called.latest_own_end > called.closes_at
        then greatest(called.closes_at, (select max(given.to_time) from round_extension given
            where given.round_id = called.id and (given.unit_id = any (units) or given.applicant_id = any (applicants))))
        else called.closes_at end
$$;
