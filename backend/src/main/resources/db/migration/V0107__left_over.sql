-- Applications end that nobody decides: their unit did not endorse them, or they were not corrected, in time. The event tells
-- in which stage, and there is one at most.
alter table application_event add column stage_id uuid;
alter table application_event add constraint fk_application_event_stage foreign key (stage_id) references round_stage (id);
alter table application_event drop constraint ck_application_event_kind;
alter table application_event add constraint ck_application_event_kind check (kind in ('BEGUN', 'SUBMITTED', 'CORRECTED',
    'RETURNED', 'ENDORSED', 'ENDORSEMENT_TAKEN_BACK', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'REVIVED', 'MEMBER_JOINED',
    'MEMBER_LEFT', 'SELECTED', 'NOT_SELECTED', 'NOT_ENDORSED', 'NOT_CORRECTED'));
alter table application_event add constraint ck_application_event_stage
    check ((kind in ('NOT_ENDORSED', 'NOT_CORRECTED')) = (stage_id is not null));
create unique index uk_application_event_ending on application_event (application_id)
    where kind in ('NOT_ENDORSED', 'NOT_CORRECTED');
