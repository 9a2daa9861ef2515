-- What a unit or an applicant was given by mistake can be put right: a later row that corrects takes the place of all that was
-- given to them before, also with an earlier time. Rows stay append-only; which came first is told by their ids.
alter table round_extension
    add column corrects boolean not null default false,
    drop constraint ck_round_extension_own,
    add constraint ck_round_extension_corrects check (
        num_nonnulls(unit_id, applicant_id) = 0 or to_time > from_time or corrects);

-- What one unit or one applicant was given for itself, without what was corrected.
create view round_own_end with (security_invoker = true) as
    select given.id, given.round_id, given.unit_id, given.applicant_id, given.to_time
    from round_extension given
    where num_nonnulls(given.unit_id, given.applicant_id) = 1
        and not exists (select 1 from round_extension put_right
            where put_right.round_id = given.round_id and put_right.corrects and put_right.id > given.id
                and (put_right.unit_id = given.unit_id or put_right.applicant_id = given.applicant_id));
grant select on round_own_end to ${app};

create or replace function round_closes_at(called application_round, units uuid[], applicants uuid[]) returns timestamptz
    language sql stable parallel safe as $$
    select case when called.latest_own_end > called.closes_at
        then greatest(called.closes_at, (select max(given.to_time) from round_own_end given
            where given.round_id = called.id and (given.unit_id = any (units) or given.applicant_id = any (applicants))))
        else called.closes_at end
$$;
