-- Comparison among finished work (评比): what was awarded and finished is called into a round, where it is an application of its
-- writers that continues the earlier one.

-- Which award an application was called in for. A work stands in a round once; one whose draft was given up may be called anew.
create table finished_work (
    round_id       uuid        not null,
    award_id       uuid        not null,
    application_id uuid        not null,
    called_by      uuid,
    called_at      timestamptz not null,
    constraint pk_finished_work primary key (round_id, award_id),
    constraint fk_finished_work_round foreign key (round_id) references application_round (id),
    constraint fk_finished_work_award foreign key (award_id) references award (id),
    constraint fk_finished_work_application foreign key (application_id) references round_application (id),
    constraint fk_finished_work_called_by foreign key (called_by) references app_user (id)
);
create index ix_finished_work_award on finished_work (award_id);
create unique index uk_finished_work_application on finished_work (application_id);
grant select, insert, update on finished_work to ${app};
