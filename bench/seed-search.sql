-- Upon seed-reviews.sql: five files to each of its 5,000 applications that were reviewed, twenty of them still being scanned, and
-- views of lists. Runs once.
\set ON_ERROR_STOP on
begin;

create temporary table reviewed as
select a.id, a.applicant_id, row_number() over (order by a.id) as number
from round_application a join application_round r on r.id = a.round_id and r.batch = 8
join programme p on p.id = r.programme_id and p.name = '学习苑（基准）';

insert into stored_file (id, sha256, size, media_type, name, state, uploader_id, uploaded_at, attached_kind, attached_id,
    attached_at, scan_since, scan_due_at)
select uuidv7(), sha256(convert_to(format('%s-%s', reviewed.number, file), 'UTF8')), 1000 + file, 'application/pdf',
    format('附件%s.pdf', file), case when held then 'SCANNING' else 'CLEAN' end, reviewed.applicant_id, now(), 'round-application',
    reviewed.id, now(), case when held then now() end, case when held then timestamptz 'infinity' end
from reviewed, generate_series(1, 5) file, lateral (select reviewed.number % 250 = 0 and file = 1) each (held);

-- Handed in with it.
update application_revision v set answers = jsonb_set(v.answers::jsonb, '{attachment}', to_jsonb(f.id::text))::json
from stored_file f
where f.attached_kind = 'round-application' and f.attached_id = v.application_id and f.state = 'SCANNING' and v.number = 1;

insert into saved_view (id, owner_id, unit_id, list, name, shared, filter, columns, changed_at, version)
select uuidv7(), g.user_id, g.unit_id, 'APPLICATIONS', format('视图%s', number), true, '{"returned": "true"}', '{}', now(), 0
from (select distinct on (user_id) user_id, unit_id from role_grant where role = 'OFFICER' order by user_id limit 1) g,
    generate_series(1, 40) number;
commit;

analyze stored_file, saved_view;
