-- Applications of which somebody is told in one message, because one step was taken with all of them at once.

create table joint_notice (
    id       uuid        not null,
    round_id uuid        not null,
    made_at  timestamptz not null,
    constraint pk_joint_notice primary key (id),
    constraint fk_joint_notice_round foreign key (round_id) references application_round (id)
);
-- Update is for locking: of two who correct the last two of them, the second sees what the first has done.
grant select, insert, update on joint_notice to ${app};

create table joint_notice_case (
    notice_id      uuid not null,
    application_id uuid not null,
    constraint pk_joint_notice_case primary key (notice_id, application_id),
    constraint fk_joint_notice_case_notice foreign key (notice_id) references joint_notice (id),
    constraint fk_joint_notice_case_application foreign key (application_id) references round_application (id)
);
create index ix_joint_notice_case_application on joint_notice_case (application_id);
grant select, insert on joint_notice_case to ${app};
