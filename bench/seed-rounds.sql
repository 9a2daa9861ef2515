-- Fills the copy with five rounds, 1,000 applications in each, four reviews of each application, and a sixth round that is
-- open and empty. Rounds 1 to 3 are over, 4 is in its public notice, 5 with the experts. Runs once, upon the demo world.
\set ON_ERROR_STOP on
\set county 0190a0e0-0000-7000-8000-000000000003
\set bureau 0190a0e0-0000-7000-8000-000000000004
\set demo_programme 0190a0e0-0000-7000-8000-000000000340
begin;

-- 200 schools in the county's towns, five applicants in each; 300 experts, of whom the demo's first can sign in.
create temporary table school as
select uuidv7() as id, town.id as town_id, number
from (select link.organisation_id as id, row_number() over (order by link.organisation_id) - 1 as place,
        count(*) over () as towns
    from organisation_parent link join organisation o on o.id = link.organisation_id
    where link.parent_id = :'county' and o.kind = 'TOWN') town
join generate_series(0, 199) number on number % town.towns = town.place;

insert into organisation (id, kind, founded_on, version) select id, 'SCHOOL', date '2015-09-01', 0 from school;
insert into organisation_name (organisation_id, kind, name, valid_from)
select id, 'OFFICIAL', format('第%s居民学校', number + 1), date '2015-09-01' from school;
insert into organisation_parent (organisation_id, parent_id, valid_from)
select id, town_id, date '2015-09-01' from school;

create temporary table person as
select uuidv7() as id, 'APPLICANT' as role, school.number * 5 + each as number, school.id as unit_id, school.id as scope_id
from school, generate_series(0, 4) each
union all
select uuidv7(), 'EXPERT', number, cast(:'bureau' as uuid), cast(:'county' as uuid) from generate_series(1, 299) number;

insert into app_user (id, kind, keycloak_id, username, display_name, state, created_at, version)
select id, 'PERSON', gen_random_uuid(), format('bench-%s-%s', lower(role), number),
    format(case role when 'EXPERT' then '专家%s' else '申报人%s' end, number), 'ACTIVE', now(), 0
from person;
insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
select uuidv7(), id, role, unit_id, scope_id, date '2024-01-01', now() from person;

create temporary table expert as
select id, number from person where role = 'EXPERT'
union all
select id, 0 from app_user where username = 'expert1';

-- A programme of the demo's once more, with its form, rubric and pipeline.
create temporary table used as
select uuidv7() as programme_id, p.form_id, p.rubric_id, p.pipeline_id,
    (select id from round_template_version where template_id = p.form_id order by number desc limit 1) as form,
    (select id from round_template_version where template_id = p.rubric_id order by number desc limit 1) as rubric,
    (select id from round_template_version where template_id = p.pipeline_id order by number desc limit 1) as pipeline
from programme p where p.id = :'demo_programme';
insert into programme (id, organisation_id, name, form_id, rubric_id, pipeline_id, version)
select programme_id, :'county', '学习苑（基准）', form_id, rubric_id, pipeline_id, 0 from used;

create temporary table round as
select uuidv7() as id, number, number = 6 as empty, number <= 3 as over, number <= 4 as decided
from generate_series(1, 6) number;
insert into application_round (id, organisation_id, organiser_id, programme_id, year, batch, title, level, hosted, notice,
    form_version_id, rubric_version_id, pipeline_version_id, opens_at, closes_at, tie_rule, shown_to_applicants,
    comments_shown, state, opened_at, changed_at, version)
select round.id, :'county', :'bureau', used.programme_id, extract(year from now()), round.number,
    format('第%s批学习苑（基准）', round.number), 'COUNTY', 'HERE', '请各单位组织申报。', used.form, used.rubric, used.pipeline,
    date_trunc('second', now()) - interval '60 days',
    date_trunc('second', now()) + case when empty then interval '30 days' else interval '-30 days' end,
    'WEIGHTIEST_CRITERION', 'SCORE', true, case when over then 'CONCLUDED' else 'OPEN' end, now(), now(), 1
from round, used;
insert into round_stage (id, round_id, position, kind, staff_name, applicant_name, settings)
select uuidv7(), round.id, stage.position - 1, stage.said ->> 'kind', stage.said ->> 'staffName',
    stage.said ->> 'applicantName', cast(stage.said -> 'settings' as jsonb)
from round, used join round_template_version version on version.id = used.pipeline,
    json_array_elements(version.content -> 'stages') with ordinality stage(said, position);
insert into round_quota (round_id, unit_id, at_most, used)
select round.id, school.id, 10, case when empty then 0 else 5 end from round, school
union all
select round.id, held.unit_id, 999, 0
from round, app_user writer join role_grant held on held.user_id = writer.id
where empty and writer.username in ('chengxiang', 'shaxi');

-- Applications as they are handed in: some 4 kB of answers, a phone number in a row of its own.
create temporary table application as
select uuidv7() as id, uuidv7() as phone_id, round.id as round_id, round.number as round, person.id as applicant_id,
    person.unit_id, person.number % 5 + 1 as rank, row_number() over (order by round.number, person.number) as number,
    now() - interval '55 days' + person.number * interval '20 minutes' as submitted_at,
    (array['古镇评弹', '棉纺记忆', '银龄手机', '田头农技', '江海民歌', '亲子阅读', '园艺康养', '非遗剪纸'])[person.number % 8 + 1]
        || format('学习苑（%s-%s）', round.number, person.number + 1) as title
from round, person where not empty and person.role = 'APPLICANT';

create temporary table answered as
select application.id, json_build_object(
    'name', title, 'category', 'culture', 'unit', organisation_name_on(unit_id, current_date),
    'leader', json_build_object('name', '周素琴', 'post', '专职教师', 'phone', phone_id),
    'basis', repeat('场地稳定，设施适老，专兼职教师六人，常年开设课程，居民常来。', 25),
    'courses', json_build_array(
        json_build_object('title', '入门班', 'audience', '中老年居民', 'hours', 32),
        json_build_object('title', '提高班', 'audience', '中老年居民', 'hours', 32),
        json_build_object('title', '少儿班', 'audience', '小学生', 'hours', 16)),
    'goals', repeat('两年内开课六十次，服务两千人次，形成一套可推广的课程。', 12), 'budget', '30000.00', 'pledge', true) as answers
from application;

insert into round_application (id, round_id, unit_id, applicant_id, title, answers, state, stage_id, revision,
    receipt_number, submitted_at, begun_at, changed_at, version, form_version_id)
select application.id, application.round_id, unit_id, applicant_id, title, answers, 'SUBMITTED', stage.id, 1,
    format('基准%s', lpad(number::text, 6, '0')), submitted_at, submitted_at - interval '2 days',
    submitted_at + interval '9 days', 5,
    (select r.form_version_id from application_round r where r.id = application.round_id)
from application join answered using (id)
left join round_stage stage on stage.round_id = application.round_id and stage.kind = 'expert-review';
insert into application_phone (id, application_id, phone_ciphertext, phone_hash)
select application.phone_id, application.id, known.phone_ciphertext, known.phone_hash
from application, (select phone_ciphertext, phone_hash from application_phone limit 1) known;
insert into application_revision (application_id, number, title, answers, submitted_at, submitted_by, form_version_id)
select a.id, 1, a.title, a.answers, a.submitted_at, a.applicant_id, a.form_version_id
from round_application a join application on application.id = a.id;
insert into application_event (id, application_id, kind, by_id, at, revision)
select uuidv7(), application.id, step.kind, applicant_id, submitted_at + step.days * interval '1 day', 1
from application, (values ('BEGUN', -2), ('SUBMITTED', 0), ('ENDORSED', 5), ('ADMITTED', 9)) step(kind, days);
insert into endorsement (application_id, round_id, unit_id, rank, opinion, endorsed_at)
select id, round_id, unit_id, rank, '材料属实，同意推荐。', submitted_at + interval '5 days' from application;
insert into formal_check (id, application_id, stage_id, revision, points, verdict, checked_at)
select uuidv7(), application.id, stage.id, 1,
    '[{"met": true, "remark": null}, {"met": true, "remark": null}, {"met": true, "remark": null}]', 'ADMITTED',
    submitted_at + interval '9 days'
from application join round_stage stage on stage.round_id = application.round_id and stage.kind = 'formal-check';

-- Four experts each; in the fifth round one of them is not done.
insert into review (id, round_id, stage_id, application_id, reviewer_id, state, scores, vetoes, comment, assigned_at,
    published_at, due_on, submitted_at, changed_at, version)
select uuidv7(), application.round_id, stage.id, application.id, expert.id,
    case when open then 'ASSIGNED' else 'SUBMITTED' end,
    case when open then '{}' else (
        select jsonb_object_agg(one ->> 'key', floor((one ->> 'points')::numeric
            * (70 + abs(hashtext(application.number || (one ->> 'key') || each)) % 31) / 100))
        from json_array_elements(version.content -> 'criteria') one) end,
    '[]', case when not open then '基础扎实，计划可行；建议把课程安排写细，说明每次活动面向谁。' end,
    now() - interval '20 days', now() - interval '19 days', current_date + 10,
    case when not open then now() - interval '5 days' end, now() - interval '5 days', 2
from application, generate_series(0, 3) each, used join round_template_version version on version.id = used.rubric,
    expert, round_stage stage, lateral (select application.round = 5 and each = 3 as open)
where expert.number = (application.number * 4 + each) % 300
    and stage.round_id = application.round_id and stage.kind = 'expert-review';
update review v set total = (select sum(cast(score.value as numeric)) from jsonb_each_text(v.scores) score)
where v.total = 0 and v.scores <> '{}';
commit;

\ir seed-results.sql
