-- Drafted, checked, approved (送审). A sign-off is about any subject; which subjects there are the features say, so the
-- subject's id has no foreign key.

create table sign_off (
    id              uuid        not null,
    subject_type    text        not null,
    subject_id      uuid        not null,
    organisation_id uuid        not null,
    title           text        not null,
    content_hash    text        not null,
    state           text        not null,
    drafter_id      uuid,
    drafted_at      timestamptz not null,
    version         bigint      not null,
    constraint pk_sign_off primary key (id),
    constraint fk_sign_off_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_sign_off_drafter foreign key (drafter_id) references app_user (id),
    constraint ck_sign_off_subject_type check (subject_type ~ '^[a-z][a-z-]{1,39}$'),
    constraint ck_sign_off_title check (length(title) between 1 and 300),
    constraint ck_sign_off_content_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_sign_off_state check (state in ('DRAFTED', 'CHECKED', 'APPROVED', 'RETURNED', 'WITHDRAWN'))
);
create unique index uk_sign_off_one_open on sign_off (subject_type, subject_id) where state in ('DRAFTED', 'CHECKED');
create index ix_sign_off_subject on sign_off (subject_id);
create index ix_sign_off_organisation on sign_off (organisation_id, state);
create index ix_sign_off_drafter on sign_off (drafter_id) where state in ('DRAFTED', 'CHECKED');
grant select, insert, update on sign_off to ${app};

-- Who did what. user_id and role are empty where the application itself acted (the demo world).
create table sign_off_step (
    id                     uuid        not null,
    sign_off_id            uuid        not null,
    ordinal                integer     not null,
    kind                   text        not null,
    user_id                uuid,
    role                   text,
    opinion                text,
    meeting_held_on        date,
    meeting_minutes_number text,
    meeting_file_id        uuid,
    taken_at               timestamptz not null,
    constraint pk_sign_off_step primary key (id),
    constraint fk_sign_off_step_sign_off foreign key (sign_off_id) references sign_off (id),
    constraint fk_sign_off_step_user foreign key (user_id) references app_user (id),
    constraint fk_sign_off_step_meeting_file foreign key (meeting_file_id) references stored_file (id),
    constraint uk_sign_off_step_ordinal unique (sign_off_id, ordinal),
    constraint uk_sign_off_step_kind unique (sign_off_id, kind),
    constraint ck_sign_off_step_kind check (kind in ('DRAFTED', 'CHECKED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    constraint ck_sign_off_step_signer check ((user_id is null) = (role is null)),
    constraint ck_sign_off_step_opinion check (length(opinion) between 1 and 2000),
    constraint ck_sign_off_step_reason check (kind <> 'RETURNED' or opinion is not null),
    constraint ck_sign_off_step_meeting check (
        num_nonnulls(meeting_held_on, meeting_minutes_number, meeting_file_id) in (0, 3)
        and (kind = 'APPROVED' or meeting_held_on is null)),
    constraint ck_sign_off_step_minutes_number check (length(meeting_minutes_number) between 1 and 100)
);
create index ix_sign_off_step_user on sign_off_step (user_id);
grant select, insert on sign_off_step to ${app};

-- What an organisation allows. Insert only: the highest version counts, the others tell who allowed what from when to when.
create table sign_off_setting (
    organisation_id   uuid        not null,
    version           bigint      not null,
    same_person_twice boolean     not null,
    set_by            uuid,
    set_at            timestamptz not null,
    constraint pk_sign_off_setting primary key (organisation_id, version),
    constraint fk_sign_off_setting_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_sign_off_setting_set_by foreign key (set_by) references app_user (id)
);
grant select, insert on sign_off_setting to ${app};
