-- What came of the first four rounds of seed-rounds.sql: ranking, decision, public notice; of the first three awards.
begin;

create temporary table ranked as
select application.id, application.round_id, application.round, title, unit_id, applicant_id, measured.*,
    rank() over (partition by application.round_id order by measured.mean desc) as place,
    row_number() over (partition by application.round_id order by measured.mean desc, application.id) as position
from application, lateral (
    select round(avg(total), 4) as mean, round(percentile_cont(0.5) within group (order by total)::numeric, 4) as median,
        min(total) as lowest, max(total) as highest,
        jsonb_agg(jsonb_build_object('reviewId', id, 'reviewerId', reviewer_id, 'scores', scores, 'vetoes', vetoes)) as reviews,
        (select jsonb_object_agg(key, points) from (
            select key, round(avg(value::numeric), 4) as points
            from review of_case, jsonb_each_text(of_case.scores)
            where of_case.application_id = application.id group by key) by_key) as criteria
    from (select v.id, v.reviewer_id, v.scores, v.vetoes, (select sum(value::numeric) from jsonb_each_text(v.scores)) as total
        from review v where v.application_id = application.id) reviewed) measured
where application.round <= 4;

insert into ranking (id, round_id, stage_id, method, method_version, tie_rule, rules, made_at)
select uuidv7(), stage.round_id, stage.id, 'MEAN', 1, 'WEIGHTIEST_CRITERION',
    jsonb_build_object('method', 'MEAN', 'tieRule', 'WEIGHTIEST_CRITERION', 'passMark', null,
        'criteria', (select jsonb_agg(jsonb_build_object('key', one ->> 'key', 'points', (one ->> 'points')::numeric))
            from used join round_template_version version on version.id = used.rubric,
                json_array_elements(version.content -> 'criteria') one)),
    now() - interval '4 days'
from round_stage stage where stage.kind = 'expert-review' and stage.round_id in (select round_id from ranked);
insert into ranking_case (ranking_id, application_id, position, place, scores, median, lowest, highest, criteria, reviews)
select ranking.id, ranked.id, ranked.position, ranked.place,
    jsonb_build_object('MEAN', jsonb_build_object('score', mean, 'place', place)), median, lowest, highest, criteria, reviews
from ranked join ranking using (round_id);

insert into decision (id, round_id, stage_id, ranking_id, state, drafted_at, approved_at, version)
select uuidv7(), ranking.round_id, stage.id, ranking.id, 'APPROVED', now() - interval '3 days', now() - interval '2 days', 2
from round join ranking on ranking.round_id = round.id
join round_stage stage on stage.round_id = round.id and stage.kind = 'decision';
insert into decision_item (decision_id, application_id, position, place, outcome, grade)
select decision.id, ranked.id, position, place, case when position <= 200 then 'SELECTED' else 'NOT_SELECTED' end,
    case when position <= 50 then '重点' when position <= 200 then '一般' end
from ranked join decision using (round_id);

-- Round 4 waits for the end of its notice with those selected; all else is done.
update round_application a set
    state = case when position > 200 then 'NOT_SELECTED' when ranked.round = 4 then 'SUBMITTED' else 'SELECTED' end,
    stage_id = case when position <= 200 and ranked.round = 4 then (
        select stage.id from round_stage stage where stage.round_id = a.round_id and stage.kind = 'public-notice') end
from ranked where ranked.id = a.id;
insert into application_event (id, application_id, kind, at, revision)
select uuidv7(), a.id, a.state, now() - interval '2 days', 1
from round_application a join ranked using (id) where a.state in ('SELECTED', 'NOT_SELECTED');

insert into public_notice (id, round_id, stage_id, decision_id, title, text, contact, working_days, items, state,
    published_at, first_day, last_day, concluded_at, version)
select uuidv7(), decision.round_id, stage.id, decision.id, format('关于第%s批学习苑结果的公示', round.number),
    '现将结果予以公示。', '市教育局', 5, (
        select jsonb_agg(jsonb_build_object('applicationId', ranked.id, 'title', title,
            'unitName', organisation_name_on(unit_id, current_date), 'grade', null,
            'applicantNames', jsonb_build_array(person.display_name)) order by position)
        from ranked join app_user person on person.id = applicant_id
        where ranked.round_id = decision.round_id and position <= 200),
    case when round.over then 'CONCLUDED' else 'PUBLISHED' end, now() - interval '2 days', current_date - 2,
    case when round.over then current_date - 1 else current_date + 7 end, case when round.over then now() end, 2
from decision join round on round.id = decision.round_id
join round_stage stage on stage.round_id = round.id and stage.kind = 'public-notice';

insert into award (id, round_id, application_id, programme_id, unit_id, level, from_above, grade, awarded_on, made_at,
    version)
select uuidv7(), ranked.round_id, ranked.id, used.programme_id, unit_id, 'COUNTY', false,
    case when position <= 50 then '重点' else '一般' end, current_date - ranked.round, now(), 0
from ranked, used where ranked.round <= 3 and position <= 200;
commit;

analyze organisation, organisation_name, organisation_parent, organisation_standing, app_user, role_grant, round_quota,
    round_application, application_phone, application_revision, application_event, endorsement, formal_check, review,
    ranking, ranking_case, decision, decision_item, public_notice, award;
