-- A writer, or the unit, asks that somebody shall not review an application (回避申请). Whom they name is text, since they know no
-- expert's account; staff match it with one and accept, or decline. Deleted where it is withdrawn before that.
create table avoidance_request (
    id             uuid        not null,
    application_id uuid        not null,
    person_name    text        not null,
    person_unit    text        not null,
    reason         text        not null,
    state          text        not null,
    asked_by       uuid        not null,
    asked_at       timestamptz not null,
    person_id      uuid,
    answer         text,
    decided_by     uuid,
    decided_at     timestamptz,
    version        bigint      not null,
    constraint pk_avoidance_request primary key (id),
    constraint fk_avoidance_request_application foreign key (application_id) references round_application (id),
    constraint fk_avoidance_request_asked_by foreign key (asked_by) references app_user (id),
    constraint fk_avoidance_request_person foreign key (person_id) references app_user (id),
    constraint fk_avoidance_request_decided_by foreign key (decided_by) references app_user (id),
    constraint uk_avoidance_request_person unique (application_id, person_name, person_unit),
    constraint ck_avoidance_request_name check (length(person_name) between 1 and 50),
    constraint ck_avoidance_request_unit check (length(person_unit) between 1 and 100),
    constraint ck_avoidance_request_reason check (length(reason) between 1 and 500),
    constraint ck_avoidance_request_answer check (length(answer) between 1 and 500),
    constraint ck_avoidance_request_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    constraint ck_avoidance_request_decided check ((state = 'OPEN') = (decided_at is null)),
    constraint ck_avoidance_request_matched check ((state = 'ACCEPTED') = (person_id is not null)),
    constraint ck_avoidance_request_answered check ((state = 'DECLINED') = (answer is not null))
);
create index ix_avoidance_request_open on avoidance_request (application_id) where state = 'OPEN';
grant select, insert, update, delete on avoidance_request to ${app};
