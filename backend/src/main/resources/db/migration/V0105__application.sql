-- Applications in rounds: drafts, what was handed in, and what units and checkers said.

create sequence application_receipt;
grant usage on sequence application_receipt to ${app};

-- The answers are json, not jsonb: as the applicant's form has them.
create table round_application (
    id               uuid        not null,
    round_id         uuid        not null,
    unit_id          uuid        not null,
    applicant_id     uuid        not null,
    title            text,
    answers          json        not null,
    state            text        not null,
    stage_id         uuid,
    correct_until    timestamptz,
    revision         integer     not null,
    receipt_number   text,
    submitted_at     timestamptz,
    begun_at         timestamptz not null,
    changed_at       timestamptz not null,
    version          bigint      not null,
    constraint pk_round_application primary key (id),
    constraint fk_round_application_round foreign key (round_id) references application_round (id),
    constraint fk_round_application_unit foreign key (unit_id) references organisation (id),
    constraint fk_round_application_applicant foreign key (applicant_id) references app_user (id),
    constraint fk_round_application_stage foreign key (stage_id) references round_stage (id),
    constraint uk_round_application_receipt unique (receipt_number),
    constraint ck_round_application_title check (length(title) between 1 and 200),
    constraint ck_round_application_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'REFUSED',
        'DISCARDED')),
    constraint ck_round_application_stage check (state in ('SUBMITTED', 'RETURNED') or stage_id is null),
    constraint ck_round_application_submitted check (state in ('DRAFT', 'DISCARDED') or num_nulls(title, receipt_number, submitted_at) = 0),
    constraint ck_round_application_returned check ((state = 'RETURNED') = (correct_until is not null)),
    constraint ck_round_application_revision check (revision >= 0)
);
create index ix_round_application_round on round_application (round_id, stage_id);
create index ix_round_application_unit on round_application (unit_id, round_id);
create index ix_round_application_applicant on round_application (applicant_id);
create index ix_round_application_title on round_application using gin (title gin_trgm_ops);
create index ix_round_application_changed on round_application (changed_at desc, id desc);
grant select, insert, update on round_application to ${app};

-- Phone numbers among the answers: the answers hold a number's id here instead of the number.
create table application_phone (
    id               uuid  not null,
    application_id   uuid  not null,
    phone_ciphertext bytea not null,
    phone_hash       bytea not null,
    constraint pk_application_phone primary key (id),
    constraint fk_application_phone_application foreign key (application_id) references round_application (id)
);
create index ix_application_phone_application on application_phone (application_id);
create index ix_application_phone_hash on application_phone (phone_hash);
grant select, insert, update on application_phone to ${app};

-- People with an account who write it together with the applicant.
create table application_member (
    application_id uuid        not null,
    user_id        uuid        not null,
    joined_at      timestamptz not null,
    constraint pk_application_member primary key (application_id, user_id),
    constraint fk_application_member_application foreign key (application_id) references round_application (id),
    constraint fk_application_member_user foreign key (user_id) references app_user (id)
);
create index ix_application_member_user on application_member (user_id);
grant select, insert, delete on application_member to ${app};

-- Insert only.
create table application_event (
    id             uuid        not null,
    application_id uuid        not null,
    kind           text        not null,
    by_id          uuid,
    at             timestamptz not null,
    reason         text,
    revision       integer     not null,
    constraint pk_application_event primary key (id),
    constraint fk_application_event_application foreign key (application_id) references round_application (id),
    constraint fk_application_event_by foreign key (by_id) references app_user (id),
    constraint ck_application_event_kind check (kind in ('BEGUN', 'SUBMITTED', 'CORRECTED', 'RETURNED', 'ENDORSED',
        'ENDORSEMENT_TAKEN_BACK', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'REVIVED', 'MEMBER_JOINED', 'MEMBER_LEFT')),
    constraint ck_application_event_reason check (length(reason) between 1 and 1000)
);
create index ix_application_event_application on application_event (application_id, at);
grant select, insert on application_event to ${app};

-- Insert only: what was handed in, each time.
create table application_revision (
    application_id uuid        not null,
    number         integer     not null,
    title          text        not null,
    answers        json        not null,
    submitted_at   timestamptz not null,
    submitted_by   uuid,
    constraint pk_application_revision primary key (application_id, number),
    constraint fk_application_revision_application foreign key (application_id) references round_application (id),
    constraint fk_application_revision_by foreign key (submitted_by) references app_user (id)
);
grant select, insert on application_revision to ${app};

-- What a unit endorses, in its order. Deferred, so that two can change places.
create table endorsement (
    application_id uuid        not null,
    round_id       uuid        not null,
    unit_id        uuid        not null,
    rank           integer     not null,
    opinion        text,
    endorsed_by    uuid,
    endorsed_at    timestamptz not null,
    constraint pk_endorsement primary key (application_id),
    constraint fk_endorsement_application foreign key (application_id) references round_application (id),
    constraint fk_endorsement_quota foreign key (round_id, unit_id) references round_quota (round_id, unit_id),
    constraint fk_endorsement_by foreign key (endorsed_by) references app_user (id),
    constraint uk_endorsement_rank unique (round_id, unit_id, rank) deferrable initially deferred,
    constraint ck_endorsement_rank check (rank between 1 and 999),
    constraint ck_endorsement_opinion check (length(opinion) between 1 and 1000)
);
grant select, insert, update, delete on endorsement to ${app};

-- Insert only: each time somebody went through the points.
create table formal_check (
    id             uuid        not null,
    application_id uuid        not null,
    stage_id       uuid        not null,
    revision       integer     not null,
    points         jsonb       not null,
    verdict        text        not null,
    reason         text,
    checked_by     uuid,
    checked_at     timestamptz not null,
    constraint pk_formal_check primary key (id),
    constraint fk_formal_check_application foreign key (application_id) references round_application (id),
    constraint fk_formal_check_stage foreign key (stage_id) references round_stage (id),
    constraint fk_formal_check_by foreign key (checked_by) references app_user (id),
    constraint ck_formal_check_verdict check (verdict in ('ADMITTED', 'RETURNED', 'REFUSED')),
    constraint ck_formal_check_reason check (length(reason) between 1 and 1000),
    constraint ck_formal_check_why check (verdict = 'ADMITTED' or reason is not null)
);
create index ix_formal_check_application on formal_check (application_id, checked_at);
grant select, insert on formal_check to ${app};

-- A link by which people come to an application of their own, or join one. Kept as the hash of its secret.
create table application_invitation (
    id             uuid        not null,
    token_sha256   bytea       not null,
    round_id       uuid        not null,
    unit_id        uuid        not null,
    application_id uuid,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    taken_back_at  timestamptz,
    constraint pk_application_invitation primary key (id),
    constraint fk_application_invitation_round foreign key (round_id) references application_round (id),
    constraint fk_application_invitation_unit foreign key (unit_id) references organisation (id),
    constraint fk_application_invitation_application foreign key (application_id) references round_application (id),
    constraint fk_application_invitation_made_by foreign key (made_by) references app_user (id),
    constraint uk_application_invitation_token unique (token_sha256),
    constraint ck_application_invitation_times check (expires_at > made_at)
);
create index ix_application_invitation_unit on application_invitation (round_id, unit_id);
create index ix_application_invitation_application on application_invitation (application_id);
grant select, insert, update on application_invitation to ${app};
