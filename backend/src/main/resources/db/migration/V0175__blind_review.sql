-- A case in a blind experts' stage: the number by which its experts know it, and its title without what tells whose it is.
create table blind_case (
    stage_id       uuid    not null,
    application_id uuid    not null,
    number         integer not null,
    title          text    not null,
    constraint pk_blind_case primary key (stage_id, application_id),
    constraint fk_blind_case_stage foreign key (stage_id) references round_stage (id),
    constraint fk_blind_case_application foreign key (application_id) references round_application (id),
    constraint uk_blind_case_number unique (stage_id, number),
    constraint ck_blind_case_number check (number > 0),
    constraint ck_blind_case_title check (length(title) between 1 and 2000)
);
create index ix_blind_case_application on blind_case (application_id);
grant select, insert on blind_case to ${app};

-- A file that was handed in, as experts of blind stages get it: a clean copy, or none yet, and why.
create table blind_file (
    application_id uuid        not null,
    revision       integer     not null,
    file_id        uuid        not null,
    position       integer     not null,
    state          text        not null,
    found          text,
    copy_id        uuid,
    replaced       boolean     not null default false,
    changed_by     uuid,
    changed_at     timestamptz not null,
    version        bigint      not null default 0,
    constraint pk_blind_file primary key (application_id, revision, file_id),
    constraint fk_blind_file_application foreign key (application_id) references round_application (id),
    constraint fk_blind_file_file foreign key (file_id) references stored_file (id),
    constraint fk_blind_file_copy foreign key (copy_id) references stored_file (id),
    constraint fk_blind_file_changed_by foreign key (changed_by) references app_user (id),
    constraint ck_blind_file_position check (position > 0),
    constraint ck_blind_file_state check (state in ('SHOWN', 'TO_LOOK_AT', 'TELLS', 'NOT_CLEANED')),
    constraint ck_blind_file_copied check ((copy_id is not null) = (state in ('SHOWN', 'TO_LOOK_AT')))
);
create index ix_blind_file_file on blind_file (file_id);
create index ix_blind_file_copy on blind_file (copy_id);
grant select, insert, update on blind_file to ${app};

-- What was handed in last and whose files were all gone through.
create table blind_revision (
    application_id uuid        not null,
    revision       integer     not null,
    done_at        timestamptz not null,
    constraint pk_blind_revision primary key (application_id, revision),
    constraint fk_blind_revision_application foreign key (application_id) references round_application (id)
);
grant select, insert on blind_revision to ${app};
