-- Cases in blind stages are gone through anew where no person has decided: names broken over lines and cells are found now.
delete from blind_file file using round_application a
where a.id = file.application_id and a.revision = file.revision and a.state = 'SUBMITTED'
    and file.changed_by is null
    and exists (select 1 from round_stage stage where stage.id = a.stage_id
        and stage.kind = 'expert-review' and stage.settings ->> 'blind' in ('APPLICANT', 'BOTH'));
delete from blind_revision done using round_application a
where a.id = done.application_id and a.revision = done.revision and a.state = 'SUBMITTED'
    and exists (select 1 from round_stage stage where stage.id = a.stage_id
        and stage.kind = 'expert-review' and stage.settings ->> 'blind' in ('APPLICANT', 'BOTH'));

-- The title is masked anew with each handing-in.
grant update (title) on blind_case to ${app};
