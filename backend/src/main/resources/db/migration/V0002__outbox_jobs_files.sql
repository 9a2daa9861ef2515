-- Work that is done later, and files. Ids of people and units stand here without foreign keys: the platform knows no
-- feature, and its tables are there before theirs.

create table outbox_message (
    id          uuid        not null,
    kind        text        not null,
    payload     jsonb       not null,
    -- the database's clock, one for all copies, whatever the application's clock is set to
    created_at  timestamptz not null default now(),
    due_at      timestamptz not null default now(),
    attempts    integer     not null default 0,
    last_error  text,
    done_at     timestamptz,
    given_up_at timestamptz,
    constraint pk_outbox_message primary key (id),
    constraint ck_outbox_message_ended_once check (done_at is null or given_up_at is null),
    constraint ck_outbox_message_error_is_code check (length(last_error) <= 100)
);
create index ix_outbox_message_waiting on outbox_message (due_at, id) where done_at is null and given_up_at is null;
create index ix_outbox_message_given_up on outbox_message (given_up_at) where given_up_at is not null;
create index ix_outbox_message_done on outbox_message (done_at) where done_at is not null;
grant select, insert, update, delete on outbox_message to ${app};

-- db-scheduler's own table; its columns are given
create table scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint pk_scheduled_task primary key (task_name, task_instance)
);
create index ix_scheduled_task_execution_time on scheduled_task (execution_time);
create index ix_scheduled_task_last_heartbeat on scheduled_task (last_heartbeat);
grant select, insert, update, delete on scheduled_task to ${app};

create table job (
    id              uuid        not null,
    kind            text        not null,
    input           jsonb       not null,
    owner_id        uuid        not null,
    organisation_id uuid,
    state           text        not null default 'QUEUED',
    done            bigint      not null default 0,
    total           bigint,
    problem         text,
    created_at      timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    constraint pk_job primary key (id),
    constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint ck_job_progress check (done >= 0 and (total is null or done <= total)),
    constraint ck_job_ended check ((ended_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED'))),
    constraint ck_job_problem check ((problem is not null) = (state = 'FAILED'))
);
create index ix_job_owner on job (owner_id, created_at desc);
create index ix_job_open on job (kind) where state in ('QUEUED', 'RUNNING');
grant select, insert, update on job to ${app};

create table stored_file (
    id            uuid        not null,
    sha256        bytea       not null,
    size          bigint      not null,
    media_type    text        not null,
    name          text        not null,
    purpose       text,
    state         text        not null,
    uploader_id   uuid        not null,
    unit_id       uuid,
    uploaded_at   timestamptz not null,
    attached_kind text,
    attached_id   uuid,
    attached_at   timestamptz,
    constraint pk_stored_file primary key (id),
    constraint ck_stored_file_sha256 check (length(sha256) = 32),
    constraint ck_stored_file_size check (size > 0),
    constraint ck_stored_file_name check (length(name) between 1 and 200),
    constraint ck_stored_file_purpose check (length(purpose) <= 100),
    constraint ck_stored_file_state check (state in ('HELD', 'CLEAN')),
    constraint ck_stored_file_attached_whole check (num_nulls(attached_kind, attached_id, attached_at) in (0, 3))
);
create index ix_stored_file_sha256 on stored_file (sha256);
create index ix_stored_file_attached on stored_file (attached_kind, attached_id) where attached_id is not null;
create index ix_stored_file_orphan on stored_file (uploaded_at) where attached_id is null;
grant select, insert, update, delete on stored_file to ${app};
