-- From a notice to a plan, its versions, and the year that is lived by it.

create table work_plan (
    id              uuid        not null,
    organisation_id uuid        not null,
    year            integer     not null,
    period_start    date        not null,
    period_end      date        not null,
    state           text        not null,
    changed_at      timestamptz not null,
    closed_at       timestamptz,
    version         bigint      not null,
    constraint pk_work_plan primary key (id),
    constraint fk_work_plan_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_work_plan_year check (year between 1990 and 2100),
    constraint ck_work_plan_period check (period_end >= period_start),
    constraint ck_work_plan_state check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'DISCARDED')),
    constraint ck_work_plan_closed check ((closed_at is not null) = (state = 'CLOSED'))
);
create unique index uk_work_plan_open on work_plan (organisation_id, year) where state in ('DRAFT', 'PUBLISHED');
create index ix_work_plan_organisation on work_plan (organisation_id, year desc);
grant select, insert, update on work_plan to ${app};

create table plan_import (
    id              uuid        not null,
    organisation_id uuid        not null,
    uploader_id     uuid,
    file_id         uuid        not null,
    file_name       text        not null,
    file_sha256     text        not null,
    earlier_id      uuid,
    source_text     text        not null,
    draft           jsonb       not null,
    findings        jsonb       not null,
    state           text        not null,
    plan_id         uuid,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         bigint      not null,
    constraint pk_plan_import primary key (id),
    constraint fk_plan_import_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_plan_import_uploader foreign key (uploader_id) references app_user (id),
    constraint fk_plan_import_file foreign key (file_id) references stored_file (id),
    constraint fk_plan_import_earlier foreign key (earlier_id) references plan_import (id),
    constraint fk_plan_import_plan foreign key (plan_id) references work_plan (id),
    constraint ck_plan_import_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_plan_import_file_name check (length(file_name) between 1 and 200),
    constraint ck_plan_import_state check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
    constraint ck_plan_import_plan check ((plan_id is not null) = (state = 'ACCEPTED'))
);
create index ix_plan_import_file on plan_import (organisation_id, file_sha256);
create index ix_plan_import_created_at on plan_import (created_at desc, id desc);
grant select, insert, update on plan_import to ${app};

create table plan_version (
    id             uuid        not null,
    plan_id        uuid        not null,
    number         integer     not null,
    state          text        not null,
    content        jsonb       not null,
    reason         text,
    import_id      uuid,
    sign_off_id    uuid,
    content_sha256 text,
    created_by     uuid,
    created_at     timestamptz not null,
    published_at   timestamptz,
    constraint pk_plan_version primary key (id),
    constraint fk_plan_version_plan foreign key (plan_id) references work_plan (id),
    constraint fk_plan_version_import foreign key (import_id) references plan_import (id),
    constraint fk_plan_version_sign_off foreign key (sign_off_id) references sign_off (id),
    constraint fk_plan_version_created_by foreign key (created_by) references app_user (id),
    constraint ck_plan_version_number check (number >= 1),
    constraint ck_plan_version_state check (state in ('DRAFT', 'IN_SIGN_OFF', 'PUBLISHED', 'DISCARDED')),
    constraint ck_plan_version_reason check (number = 1 or length(reason) between 1 and 500),
    constraint ck_plan_version_published check ((published_at is not null) = (state = 'PUBLISHED')),
    constraint ck_plan_version_signed check (state <> 'IN_SIGN_OFF' or content_sha256 is not null)
);
create unique index uk_plan_version_number on plan_version (plan_id, number) where state <> 'DISCARDED';
create unique index uk_plan_version_draft on plan_version (plan_id) where state in ('DRAFT', 'IN_SIGN_OFF');
create index ix_plan_version_sign_off on plan_version (sign_off_id);
create index ix_plan_version_import on plan_version (import_id);
grant select, insert, update on plan_version to ${app};

-- What was published is what was signed: no later statement may touch it.
create function plan_version_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'version % of plan % is published', old.number, old.plan_id
        using errcode = 'integrity_constraint_violation', constraint = 'tg_plan_version_frozen';
end
$$;
create trigger tg_plan_version_frozen before update or delete on plan_version
    for each row when (old.state = 'PUBLISHED') execute function plan_version_frozen();
create function plan_version_content_held() returns trigger language plpgsql as $$
begin
    raise exception 'version % of plan % is in sign-off', old.number, old.plan_id
        using errcode = 'integrity_constraint_violation', constraint = 'tg_plan_version_content_held';
end
$$;
create trigger tg_plan_version_content_held before update on plan_version
    for each row when (old.state = 'IN_SIGN_OFF' and old.content is distinct from new.content)
    execute function plan_version_content_held();

-- The published version for living. Ids are those of the version's nodes; what a later version leaves out is marked.
create table task_item (
    id              uuid    not null,
    organisation_id uuid    not null,
    plan_id         uuid,
    resolution_id   uuid,
    heading_id      uuid,
    heading         text,
    position        integer not null,
    ordinal         integer,
    text            text    not null,
    due             date,
    share           text    not null,
    counted         boolean not null default false,
    done_on         date,
    withdrawn_in    integer,
    outcome         text,
    outcome_reason  text,
    constraint pk_task_item primary key (id),
    constraint fk_task_item_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_task_item_plan foreign key (plan_id) references work_plan (id),
    constraint uk_task_item_resolution unique (resolution_id),
    constraint ck_task_item_origin check (plan_id is not null or resolution_id is not null),
    constraint ck_task_item_share check (share in ('SHARED_TOTAL', 'EACH')),
    constraint ck_task_item_outcome check (outcome in ('DONE', 'CARRIED_OVER', 'DROPPED')),
    constraint ck_task_item_outcome_reason check (outcome is null or outcome = 'DONE'
        or (outcome_reason is not null and length(outcome_reason) between 1 and 500))
);
create index ix_task_item_plan on task_item (plan_id, position);
create index ix_task_item_due on task_item (due, id);
create index ix_task_item_organisation on task_item (organisation_id);
grant select, insert, update on task_item to ${app};

create table responsible_unit (
    id              uuid    not null,
    task_item_id    uuid    not null,
    organisation_id uuid    not null,
    group_id        uuid,
    part            text    not null,
    position        integer not null,
    report_state    text    not null default 'NONE',
    done_on         date,
    withdrawn_in    integer,
    constraint pk_responsible_unit primary key (id),
    constraint fk_responsible_unit_task_item foreign key (task_item_id) references task_item (id),
    constraint fk_responsible_unit_organisation foreign key (organisation_id) references organisation (id),
    constraint uk_responsible_unit_once unique (task_item_id, organisation_id),
    constraint ck_responsible_unit_part check (part in ('RESPONSIBLE', 'LEAD', 'SUPPORT')),
    constraint ck_responsible_unit_report_state check (report_state in ('NONE', 'SUBMITTED', 'RETURNED'))
);
create index ix_responsible_unit_organisation on responsible_unit (organisation_id);
grant select, insert, update on responsible_unit to ${app};

create table target (
    id                 uuid    not null,
    task_item_id       uuid    not null,
    position           integer not null,
    subject            text,
    operator           text    not null,
    value              numeric,
    upper_value        numeric,
    baseline           numeric,
    unit               text,
    level              text,
    incremental        boolean not null,
    due                date,
    share              text    not null,
    measure_code       text,
    measure_parameters jsonb   not null default '{}',
    withdrawn_in       integer,
    constraint pk_target primary key (id),
    constraint fk_target_task_item foreign key (task_item_id) references task_item (id),
    constraint ck_target_operator check (operator in ('EXACTLY', 'AT_LEAST', 'AT_MOST', 'BETWEEN', 'INCREASE')),
    constraint ck_target_value check (operator = 'INCREASE' or value is not null),
    constraint ck_target_upper_value check ((operator = 'BETWEEN') = (upper_value is not null) and upper_value >= value),
    constraint ck_target_level check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_target_share check (share in ('SHARED_TOTAL', 'EACH'))
);
create index ix_target_task_item on target (task_item_id, position);
grant select, insert, update on target to ${app};

-- What units report: never changed. A correction is a new report with the next attempt; a return is a row of its own.
create table progress_report (
    id           uuid        not null,
    task_item_id uuid        not null,
    unit_id      uuid        not null,
    attempt      integer     not null,
    line         text        not null,
    file_id      uuid,
    done_on      date        not null,
    reporter_id  uuid,
    reported_at  timestamptz not null,
    constraint pk_progress_report primary key (id),
    constraint fk_progress_report_task_item foreign key (task_item_id) references task_item (id),
    constraint fk_progress_report_unit foreign key (unit_id) references organisation (id),
    constraint fk_progress_report_file foreign key (file_id) references stored_file (id),
    constraint fk_progress_report_reporter foreign key (reporter_id) references app_user (id),
    constraint uk_progress_report_attempt unique (task_item_id, unit_id, attempt),
    constraint uk_progress_report_file unique (file_id),
    constraint ck_progress_report_line check (length(line) between 1 and 200)
);
grant select, insert on progress_report to ${app};

create table progress_return (
    report_id   uuid        not null,
    reason      text        not null,
    returner_id uuid,
    returned_at timestamptz not null,
    constraint pk_progress_return primary key (report_id),
    constraint fk_progress_return_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_return_returner foreign key (returner_id) references app_user (id),
    constraint ck_progress_return_reason check (length(reason) between 1 and 500)
);
grant select, insert on progress_return to ${app};

create table target_report (
    id          uuid        not null,
    target_id   uuid        not null,
    unit_id     uuid        not null,
    sequence    integer     not null,
    value       numeric     not null,
    as_of       date        not null,
    line        text        not null,
    file_id     uuid,
    reporter_id uuid,
    reported_at timestamptz not null,
    constraint pk_target_report primary key (id),
    constraint fk_target_report_target foreign key (target_id) references target (id),
    constraint fk_target_report_unit foreign key (unit_id) references organisation (id),
    constraint fk_target_report_file foreign key (file_id) references stored_file (id),
    constraint fk_target_report_reporter foreign key (reporter_id) references app_user (id),
    constraint uk_target_report_sequence unique (target_id, unit_id, sequence),
    constraint uk_target_report_file unique (file_id),
    constraint ck_target_report_value check (value between 0 and 1000000000000),
    constraint ck_target_report_line check (length(line) between 1 and 200)
);
grant select, insert on target_report to ${app};
