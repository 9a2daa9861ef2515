-- Calls for applications: the programmes, what their rounds are made of, and the rounds.

-- A form, a rubric or a pipeline being worked on; what rounds use are its published versions. The content is json, not
-- jsonb, because a form shows its fields in the order in which its schema has them.
create table round_template (
    id              uuid        not null,
    organisation_id uuid        not null,
    kind            text        not null,
    name            text        not null,
    content         json        not null,
    changed_at      timestamptz not null,
    retired_on      date,
    version         bigint      not null,
    constraint pk_round_template primary key (id),
    constraint fk_round_template_organisation foreign key (organisation_id) references organisation (id),
    constraint uk_round_template_kind unique (id, kind),
    constraint ck_round_template_kind check (kind in ('FORM', 'RUBRIC', 'PIPELINE')),
    constraint ck_round_template_name check (length(name) between 1 and 100)
);
create unique index uk_round_template_name on round_template (organisation_id, kind, name) where retired_on is null;
grant select, insert, update on round_template to ${app};

-- Insert only: a round that opened with a version keeps it.
create table round_template_version (
    id           uuid        not null,
    template_id  uuid        not null,
    kind         text        not null,
    number       integer     not null,
    content      json        not null,
    published_by uuid,
    published_at timestamptz not null,
    constraint pk_round_template_version primary key (id),
    constraint fk_round_template_version_template foreign key (template_id, kind) references round_template (id, kind),
    constraint fk_round_template_version_published_by foreign key (published_by) references app_user (id),
    constraint uk_round_template_version_number unique (template_id, number),
    constraint uk_round_template_version_kind unique (id, kind),
    constraint ck_round_template_version_number check (number >= 1)
);
grant select, insert on round_template_version to ${app};

create table programme (
    id              uuid   not null,
    organisation_id uuid   not null,
    name            text   not null,
    purpose         text,
    form_id         uuid,
    rubric_id       uuid,
    pipeline_id     uuid,
    retired_on      date,
    version         bigint not null,
    constraint pk_programme primary key (id),
    constraint fk_programme_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_programme_form foreign key (form_id) references round_template (id),
    constraint fk_programme_rubric foreign key (rubric_id) references round_template (id),
    constraint fk_programme_pipeline foreign key (pipeline_id) references round_template (id),
    constraint ck_programme_name check (length(name) between 1 and 100),
    constraint ck_programme_purpose check (length(purpose) between 1 and 2000)
);
create unique index uk_programme_name on programme (organisation_id, name) where retired_on is null;
grant select, insert, update on programme to ${app};

-- A round can be incomplete while it is prepared; what it needs to open is checked when it opens and held from then on.
create table application_round (
    id                    uuid        not null,
    organisation_id       uuid        not null,
    organiser_id          uuid        not null,
    programme_id          uuid        not null,
    year                  integer     not null,
    batch                 integer     not null,
    title                 text        not null,
    level                 text        not null,
    hosted                text        not null,
    host_name             text,
    host_deadline         timestamptz,
    host_quota            integer,
    notice                text,
    form_version_id       uuid,
    rubric_version_id     uuid,
    pipeline_version_id   uuid,
    opens_at              timestamptz,
    closes_at             timestamptz,
    tie_rule              text,
    shown_to_applicants   text        not null,
    comments_shown        boolean     not null,
    state                 text        not null,
    opened_at             timestamptz,
    changed_at            timestamptz not null,
    version               bigint      not null,
    constraint pk_application_round primary key (id),
    constraint fk_application_round_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_application_round_organiser foreign key (organiser_id) references organisation (id),
    constraint fk_application_round_programme foreign key (programme_id) references programme (id),
    constraint fk_application_round_form foreign key (form_version_id) references round_template_version (id),
    constraint fk_application_round_rubric foreign key (rubric_version_id) references round_template_version (id),
    constraint fk_application_round_pipeline foreign key (pipeline_version_id) references round_template_version (id),
    constraint ck_application_round_year check (year between 1990 and 2100),
    constraint ck_application_round_batch check (batch between 1 and 999),
    constraint ck_application_round_title check (length(title) between 1 and 200),
    constraint ck_application_round_level check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_application_round_hosted check (hosted in ('HERE', 'ABOVE')),
    constraint ck_application_round_host check (hosted = 'ABOVE' or num_nonnulls(host_name, host_deadline, host_quota) = 0),
    constraint ck_application_round_host_name check (length(host_name) between 1 and 100),
    constraint ck_application_round_host_quota check (host_quota between 1 and 9999),
    constraint ck_application_round_notice check (length(notice) between 1 and 20000),
    constraint ck_application_round_window check (closes_at > opens_at),
    constraint ck_application_round_tie_rule check (tie_rule in ('WEIGHTIEST_CRITERION', 'MEDIAN', 'DECIDED_BY_LEADER')),
    constraint ck_application_round_shown check (shown_to_applicants in ('RESULT', 'SCORE', 'SCORE_AND_RANK')),
    constraint ck_application_round_state check (state in ('DRAFT', 'OPEN', 'CONCLUDED', 'DISCARDED')),
    constraint ck_application_round_open check (state in ('DRAFT', 'DISCARDED') or num_nulls(form_version_id,
        rubric_version_id, pipeline_version_id, opens_at, closes_at, tie_rule, opened_at) = 0)
);
create unique index uk_application_round_batch on application_round (organisation_id, programme_id, year, batch, level)
    where state <> 'DISCARDED';
create index ix_application_round_programme on application_round (programme_id);
create index ix_application_round_organisation on application_round (organisation_id, year desc, id desc);
grant select, insert, update on application_round to ${app};

create table round_file (
    round_id uuid    not null,
    file_id  uuid    not null,
    position integer not null,
    constraint pk_round_file primary key (round_id, position),
    constraint fk_round_file_round foreign key (round_id) references application_round (id),
    constraint fk_round_file_file foreign key (file_id) references stored_file (id)
);
grant select, insert, update, delete on round_file to ${app};

-- Copied from the pipeline when the round opens, so that a round keeps what it opened with.
create table round_stage (
    id             uuid    not null,
    round_id       uuid    not null,
    position       integer not null,
    kind           text    not null,
    staff_name     text    not null,
    applicant_name text    not null,
    settings       jsonb   not null,
    constraint pk_round_stage primary key (id),
    constraint fk_round_stage_round foreign key (round_id) references application_round (id),
    constraint uk_round_stage_position unique (round_id, position),
    constraint ck_round_stage_kind check (kind ~ '^[a-z][a-z-]{1,39}$'),
    constraint ck_round_stage_names check (length(staff_name) between 1 and 40 and length(applicant_name) between 1 and 40)
);
grant select, insert on round_stage to ${app};

-- Who may apply and how many may be recommended. The check is the quota: whoever endorses raises "used" in the same
-- transaction, and the one too many is refused, however many do so at once.
create table round_quota (
    round_id uuid    not null,
    unit_id  uuid    not null,
    at_most  integer not null,
    used     integer not null default 0,
    constraint pk_round_quota primary key (round_id, unit_id),
    constraint fk_round_quota_round foreign key (round_id) references application_round (id),
    constraint fk_round_quota_unit foreign key (unit_id) references organisation (id),
    constraint ck_round_quota_at_most check (at_most between 1 and 999),
    constraint ck_round_quota_used check (used between 0 and at_most)
);
create index ix_round_quota_unit on round_quota (unit_id);
grant select, insert, update, delete on round_quota to ${app};

-- Who handles a unit's cases where those who usually would belong to it.
create table round_stand_in (
    round_id uuid not null,
    unit_id  uuid not null,
    user_id  uuid not null,
    constraint pk_round_stand_in primary key (round_id, unit_id, user_id),
    constraint fk_round_stand_in_round foreign key (round_id) references application_round (id),
    constraint fk_round_stand_in_unit foreign key (unit_id) references organisation (id),
    constraint fk_round_stand_in_user foreign key (user_id) references app_user (id)
);
create index ix_round_stand_in_user on round_stand_in (user_id);
grant select, insert, delete on round_stand_in to ${app};

-- Insert only: every moment at which a window was to end, and why it was moved.
create table round_extension (
    id         uuid        not null,
    round_id   uuid        not null,
    from_time  timestamptz not null,
    to_time    timestamptz not null,
    reason     text        not null,
    decided_by uuid,
    decided_at timestamptz not null,
    constraint pk_round_extension primary key (id),
    constraint fk_round_extension_round foreign key (round_id) references application_round (id),
    constraint fk_round_extension_decided_by foreign key (decided_by) references app_user (id),
    constraint ck_round_extension_times check (to_time <> from_time),
    constraint ck_round_extension_reason check (length(reason) between 1 and 500)
);
create index ix_round_extension_round on round_extension (round_id, decided_at);
grant select, insert on round_extension to ${app};
