-- Appraisal (考核): what was selected is looked at item by item; what falls short is put right (整改) by a day and looked at once more.

-- A case that stands, or stood, in such a stage. put_right_at: since when its writers say that it was put right.
create table appraisal (
    id              uuid        not null,
    application_id  uuid        not null,
    stage_id        uuid        not null,
    round_id        uuid        not null,
    state           text        not null,
    due_on          date        not null,
    put_right_until date,
    put_right_at    timestamptz,
    changed_at      timestamptz not null,
    version         bigint      not null,
    constraint pk_appraisal primary key (id),
    constraint uk_appraisal_case unique (application_id, stage_id),
    constraint fk_appraisal_application foreign key (application_id) references round_application (id),
    constraint fk_appraisal_stage foreign key (stage_id) references round_stage (id),
    constraint fk_appraisal_round foreign key (round_id) references application_round (id),
    constraint ck_appraisal_state check (state in ('AWAITING', 'PUTTING_RIGHT', 'PASSED', 'FAILED')),
    constraint ck_appraisal_putting_right check (state <> 'PUTTING_RIGHT' or put_right_until is not null)
);
create index ix_appraisal_stage on appraisal (stage_id);
create index ix_appraisal_round on appraisal (round_id);
grant select, insert, update on appraisal to ${app};

-- Insert only: what the writers say of themselves (自评), and of what they put right.
create table self_appraisal (
    id           uuid        not null,
    appraisal_id uuid        not null,
    author_id    uuid        not null,
    text         text        not null,
    written_at   timestamptz not null,
    constraint pk_self_appraisal primary key (id),
    constraint fk_self_appraisal_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_self_appraisal_author foreign key (author_id) references app_user (id),
    constraint ck_self_appraisal_text check (length(text) between 1 and 2000)
);
create index ix_self_appraisal_appraisal on self_appraisal (appraisal_id);
grant select, insert on self_appraisal to ${app};

-- Insert only. number: 1, or 2 after it was put right. score: of 100.
create table appraisal_finding (
    id              uuid          not null,
    appraisal_id    uuid          not null,
    number          integer       not null,
    visited_on      date          not null,
    score           numeric(5, 2) not null,
    grade           text          not null,
    remark          text          not null,
    put_right_until date,
    found_by        uuid,
    found_at        timestamptz   not null,
    constraint pk_appraisal_finding primary key (id),
    constraint uk_appraisal_finding_number unique (appraisal_id, number),
    constraint fk_appraisal_finding_appraisal foreign key (appraisal_id) references appraisal (id),
    constraint fk_appraisal_finding_by foreign key (found_by) references app_user (id),
    constraint ck_appraisal_finding_number check (number between 1 and 2),
    constraint ck_appraisal_finding_score check (score between 0 and 100),
    constraint ck_appraisal_finding_grade check (grade in ('EXCELLENT', 'PASS', 'FAIL')),
    constraint ck_appraisal_finding_remark check (length(remark) between 1 and 2000),
    constraint ck_appraisal_finding_until check (put_right_until is null or grade = 'FAIL')
);
grant select, insert on appraisal_finding to ${app};

-- Insert only: the marks of a finding, in the order of the stage's items.
create table appraisal_mark (
    finding_id uuid          not null,
    position   integer       not null,
    item       text          not null,
    full_marks integer       not null,
    marks      numeric(4, 1) not null,
    constraint pk_appraisal_mark primary key (finding_id, position),
    constraint fk_appraisal_mark_finding foreign key (finding_id) references appraisal_finding (id),
    constraint ck_appraisal_mark_marks check (marks between 0 and full_marks)
);
grant select, insert on appraisal_mark to ${app};

alter table application_event drop constraint ck_application_event_kind;
alter table application_event add constraint ck_application_event_kind check (kind in ('BEGUN', 'SUBMITTED', 'CORRECTED',
    'RETURNED', 'ENDORSED', 'ENDORSEMENT_TAKEN_BACK', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'REVIVED', 'MEMBER_JOINED',
    'MEMBER_LEFT', 'SELECTED', 'NOT_SELECTED', 'NOT_ENDORSED', 'NOT_CORRECTED', 'OVERTURNED', 'APPRAISAL_PASSED',
    'TO_BE_PUT_RIGHT', 'APPRAISAL_FAILED'));
create unique index uk_application_event_appraisal_failed on application_event (application_id) where kind = 'APPRAISAL_FAILED';
