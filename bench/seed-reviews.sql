-- Upon seed-rounds.sql: all its 5,000 applications once more in two rounds of their own. In the first each waits for experts
-- and has three declared conflicts; in the second each has four reviews handed in, and nothing is ranked yet. The 300 experts
-- know two of the form's fields each. Runs once.
\set ON_ERROR_STOP on
\set county 0190a0e0-0000-7000-8000-000000000003
begin;

create temporary table ours as
select r.* from application_round r join programme p on p.id = r.programme_id and p.name = '学习苑（基准）';

-- The form once more, whose category says which experts are sought.
create temporary table form as
select uuidv7() as id, version.template_id, version.content from round_template_version version
where version.id = (select form_version_id from ours limit 1);
insert into round_template_version (id, template_id, kind, number, content, published_at)
select id, template_id, 'FORM', 900, jsonb_set(content::jsonb, '{hints,/category}', '{"field": true}')::json, now() from form;
create temporary table field as
select row_number() over () - 1 as number, said ->> 'const' as code, said ->> 'title' as name
from form, json_array_elements(content -> 'schema' -> 'properties' -> 'category' -> 'oneOf') said;

create temporary table twin as select uuidv7() as id, number from generate_series(7, 8) number;
insert into application_round (id, organisation_id, organiser_id, programme_id, year, batch, title, level, hosted, notice,
    form_version_id, rubric_version_id, pipeline_version_id, opens_at, closes_at, ranking_method, tie_rule, shown_to_applicants,
    comments_shown, state, opened_at, changed_at, version)
select twin.id, organisation_id, organiser_id, programme_id, year, twin.number, format('第%s批学习苑（基准）', twin.number), level,
    hosted, notice, form.id, rubric_version_id, pipeline_version_id, opens_at, closes_at, 'ADDITIVE', tie_rule,
    shown_to_applicants, comments_shown, 'OPEN', now(), now(), 1
from ours, twin, form where ours.batch = 5;
insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
select uuidv7(), twin.id, position, kind, staff_name, applicant_name, settings
from twin, round_stage s join ours on ours.id = s.round_id and ours.batch = 5;

create temporary table copied as
select uuidv7() as id, a.id as of, twin.id as round_id, twin.number as twin, row_number() over (partition by twin.id order by a.id) as number
from round_application a join ours on ours.id = a.round_id and ours.batch <= 5, twin;
insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id, revision, receipt_number,
    submitted_at, begun_at, changed_at, version, form_version_id)
select copied.id, copied.round_id, a.unit_id, a.applicant_id, a.title, a.answers, 'SUBMITTED', stage.id, 1,
    format('重%s-%s', twin, copied.number), a.submitted_at, a.begun_at, a.changed_at, 5, a.form_version_id
from copied join round_application a on a.id = copied.of
join round_stage stage on stage.round_id = copied.round_id and stage.kind = 'expert-review';
insert into application_revision (application_id, number, title, answers, submitted_at, submitted_by, form_version_id)
select copied.id, 1, v.title, jsonb_set(v.answers::jsonb, '{category}', to_jsonb(field.code))::json, v.submitted_at, v.submitted_by, v.form_version_id
from copied join application_revision v on v.application_id = copied.of and v.number = 1
join field on field.number = copied.number % (select count(*) from field);

create temporary table scorer as
select distinct v.reviewer_id as id, dense_rank() over (order by v.reviewer_id) as number from review v join ours on ours.id = v.round_id;
insert into expert_profile (organisation_id, user_id, title, fields, capacity, changed_at, version)
select :'county', scorer.id, '副教授', array_agg(field.name), 99, now(), 1
from scorer join field on field.number in (scorer.number % (select count(*) from field), (scorer.number + 1) % (select count(*) from field))
group by scorer.id;
insert into conflict (id, application_id, person_id, reason, declared_by, declared_at)
select uuidv7(), copied.id, scorer.id, '曾合作办班。', scorer.id, now()
from copied, generate_series(0, 2) each, scorer
where copied.twin = 7 and scorer.number = 1 + (copied.number * 7 + each * 101) % 300;

insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, comment, assigned_at,
    published_at, due_on, submitted_at, changed_at, version)
select uuidv7(), copied.round_id, stage.id, copied.id, v.reviewer_id, 'SUBMITTED',
    case when v.state = 'SUBMITTED' then v.scores else other.scores end, '[]', null, v.assigned_at, v.published_at, v.due_on,
    now() - interval '5 days', v.changed_at, 2
from copied join review v on v.application_id = copied.of
join round_stage stage on stage.round_id = copied.round_id and stage.kind = 'expert-review',
lateral (select scores from review one where one.application_id = copied.of and one.state = 'SUBMITTED' limit 1) other
where copied.twin = 8;
update review v set total = (select sum(cast(score.value as numeric)) from jsonb_each_text(v.scores) score)
where v.total = 0 and v.scores <> '{}';
commit;

analyze round_application, application_revision, review, conflict, expert_profile, round_stage, application_round;
