-- What an organisation knows of its experts (专家库): fields in the words of its forms, and how many cases one round may give
-- them; null for no limit of their own.
create table expert_profile (
    organisation_id uuid        not null,
    user_id         uuid        not null,
    title           text,
    fields          text[]      not null,
    capacity        integer,
    changed_at      timestamptz not null,
    version         bigint      not null,
    constraint pk_expert_profile primary key (organisation_id, user_id),
    constraint fk_expert_profile_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_expert_profile_user foreign key (user_id) references app_user (id),
    constraint ck_expert_profile_title check (length(title) between 1 and 100),
    constraint ck_expert_profile_fields check (cardinality(fields) <= 50),
    constraint ck_expert_profile_capacity check (capacity between 0 and 999)
);
create index ix_expert_profile_user on expert_profile (user_id);
grant select, insert, update on expert_profile to ${app};

-- Who would review what: reckoned, kept, edited, carried out once. unavailable: experts who may get nothing new.
create table assignment_plan (
    id             uuid        not null,
    round_id       uuid        not null,
    stage_id       uuid        not null,
    state          text        not null,
    experts_each   integer     not null,
    at_most        integer,
    field_needed   boolean     not null,
    avoid_district boolean     not null,
    unavailable    uuid[]      not null,
    job_id         uuid        not null,
    made_by        uuid,
    made_at        timestamptz not null,
    ended_at       timestamptz,
    changed_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_assignment_plan primary key (id),
    constraint fk_assignment_plan_round foreign key (round_id) references application_round (id),
    constraint fk_assignment_plan_stage foreign key (stage_id) references round_stage (id),
    constraint fk_assignment_plan_made_by foreign key (made_by) references app_user (id),
    constraint ck_assignment_plan_state check (state in ('MAKING', 'DRAFT', 'FAILED', 'CARRIED_OUT', 'DISCARDED')),
    constraint ck_assignment_plan_each check (experts_each between 1 and 15),
    constraint ck_assignment_plan_at_most check (at_most between 1 and 999)
);
create index ix_assignment_plan_round on assignment_plan (round_id, made_at desc);
grant select, insert, update on assignment_plan to ${app};

-- needed: how many experts it still needs beside those who have handed in; binding: what keeps it from having them.
create table assignment_case (
    plan_id        uuid    not null,
    application_id uuid    not null,
    needed         integer not null,
    field          text,
    missing        integer not null,
    binding        text,
    constraint pk_assignment_case primary key (plan_id, application_id),
    constraint fk_assignment_case_plan foreign key (plan_id) references assignment_plan (id),
    constraint fk_assignment_case_application foreign key (application_id) references round_application (id),
    constraint ck_assignment_case_needed check (needed >= 0),
    constraint ck_assignment_case_binding
        check (binding in ('CONFLICTS', 'NO_EXPERT_OF_FIELD', 'CAPACITY_OF_FIELD', 'CAPACITY'))
);
create index ix_assignment_case_application on assignment_case (application_id);
grant select, insert, update on assignment_case to ${app};

-- KEPT: assigned already; NEW: to be assigned; TAKEN_BACK: assigned now and not any more.
create table assignment_pair (
    plan_id        uuid    not null,
    application_id uuid    not null,
    reviewer_id    uuid    not null,
    change         text    not null,
    of_field       boolean not null,
    constraint pk_assignment_pair primary key (plan_id, application_id, reviewer_id),
    constraint fk_assignment_pair_case foreign key (plan_id, application_id)
        references assignment_case (plan_id, application_id),
    constraint fk_assignment_pair_reviewer foreign key (reviewer_id) references app_user (id),
    constraint ck_assignment_pair_change check (change in ('KEPT', 'NEW', 'TAKEN_BACK'))
);
create index ix_assignment_pair_reviewer on assignment_pair (plan_id, reviewer_id);
grant select, insert, update, delete on assignment_pair to ${app};
