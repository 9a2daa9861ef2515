-- Where no stage of a round endorses, what is handed in takes a place of its unit at once. What was handed in before stays:
-- a unit that has more in such a round than it may gets as many places as it has.
with taken as (
    select a.round_id, a.unit_id, count(*) as cases from round_application a
    where a.state in ('SUBMITTED', 'RETURNED', 'SELECTED', 'NOT_SELECTED')
        and not exists (select 1 from round_stage s where s.round_id = a.round_id and s.kind = 'endorsement')
    group by a.round_id, a.unit_id
)
update round_quota q set used = taken.cases, at_most = greatest(q.at_most, taken.cases)
from taken where taken.round_id = q.round_id and taken.unit_id = q.unit_id;
