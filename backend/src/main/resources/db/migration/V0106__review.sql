-- From the formal check to the result: experts' reviews, ranking, decision, award, public notice, and what goes up and
-- comes back where a round is hosted above.

alter table round_application drop constraint ck_round_application_state;
alter table round_application add constraint ck_round_application_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED',
    'WITHDRAWN', 'REFUSED', 'SELECTED', 'NOT_SELECTED', 'DISCARDED'));
alter table application_event drop constraint ck_application_event_kind;
alter table application_event add constraint ck_application_event_kind check (kind in ('BEGUN', 'SUBMITTED', 'CORRECTED',
    'RETURNED', 'ENDORSED', 'ENDORSEMENT_TAKEN_BACK', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'REVIVED', 'MEMBER_JOINED',
    'MEMBER_LEFT', 'SELECTED', 'NOT_SELECTED'));

-- What somebody said of a person and a case that may not meet; what follows from accounts and units is told on reading.
create table conflict (
    id             uuid        not null,
    application_id uuid        not null,
    person_id      uuid        not null,
    reason         text        not null,
    declared_by    uuid        not null,
    declared_at    timestamptz not null,
    constraint pk_conflict primary key (id),
    constraint fk_conflict_application foreign key (application_id) references round_application (id),
    constraint fk_conflict_person foreign key (person_id) references app_user (id),
    constraint fk_conflict_declared_by foreign key (declared_by) references app_user (id),
    constraint uk_conflict_pair unique (application_id, person_id),
    constraint ck_conflict_reason check (length(reason) between 1 and 500)
);
create index ix_conflict_person on conflict (person_id);
grant select, insert on conflict to ${app};

-- One expert's look at one case. published_at: since when the expert sees it. Scores by the rubric's keys. taken_back: why,
-- said once the expert had seen it.
create table review (
    id             uuid        not null,
    round_id       uuid        not null,
    stage_id       uuid        not null,
    application_id uuid        not null,
    reviewer_id    uuid        not null,
    state          text        not null,
    scores         jsonb       not null,
    vetoes         jsonb       not null,
    comment        text,
    assigned_by    uuid,
    assigned_at    timestamptz not null,
    published_at   timestamptz,
    due_on         date,
    submitted_at   timestamptz,
    excusal        text,
    taken_back     text,
    changed_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_review primary key (id),
    constraint fk_review_round foreign key (round_id) references application_round (id),
    constraint fk_review_stage foreign key (stage_id) references round_stage (id),
    constraint fk_review_application foreign key (application_id) references round_application (id),
    constraint fk_review_reviewer foreign key (reviewer_id) references app_user (id),
    constraint fk_review_assigned_by foreign key (assigned_by) references app_user (id),
    constraint ck_review_state check (state in ('ASSIGNED', 'SUBMITTED', 'EXCUSED', 'TAKEN_BACK')),
    constraint ck_review_submitted check ((state = 'SUBMITTED') = (submitted_at is not null)),
    constraint ck_review_excused check ((state = 'EXCUSED') = (excusal is not null)),
    constraint ck_review_comment check (length(comment) between 1 and 2000),
    constraint ck_review_excusal check (length(excusal) between 1 and 500),
    constraint ck_review_taken_back check (length(taken_back) between 1 and 500 and state = 'TAKEN_BACK')
);
create unique index uk_review_pair on review (stage_id, application_id, reviewer_id) where state in ('ASSIGNED', 'SUBMITTED');
create index ix_review_application on review (application_id);
create index ix_review_reviewer on review (reviewer_id, round_id);
create index ix_review_round on review (round_id, changed_at desc, id desc);
grant select, insert, update on review to ${app};

-- Insert only: what was ranked, by which rule, from which scores; the latest of a round counts. Replayed from inputs.
create table ranking (
    id             uuid        not null,
    round_id       uuid        not null,
    stage_id       uuid        not null,
    method         text        not null,
    method_version integer     not null,
    tie_rule       text        not null,
    inputs         jsonb       not null,
    places         jsonb       not null,
    made_by        uuid,
    made_at        timestamptz not null,
    constraint pk_ranking primary key (id),
    constraint fk_ranking_round foreign key (round_id) references application_round (id),
    constraint fk_ranking_stage foreign key (stage_id) references round_stage (id),
    constraint fk_ranking_made_by foreign key (made_by) references app_user (id),
    constraint ck_ranking_method check (method in ('WEIGHTED_MEAN'))
);
create index ix_ranking_round on ranking (round_id, made_at desc);
grant select, insert on ranking to ${app};

create table decision (
    id          uuid        not null,
    round_id    uuid        not null,
    stage_id    uuid        not null,
    ranking_id  uuid,
    reason      text,
    state       text        not null,
    drafted_by  uuid,
    drafted_at  timestamptz not null,
    approved_at timestamptz,
    version     bigint      not null,
    constraint pk_decision primary key (id),
    constraint fk_decision_round foreign key (round_id) references application_round (id),
    constraint fk_decision_stage foreign key (stage_id) references round_stage (id),
    constraint fk_decision_ranking foreign key (ranking_id) references ranking (id),
    constraint fk_decision_drafted_by foreign key (drafted_by) references app_user (id),
    constraint ck_decision_state check (state in ('DRAFT', 'IN_SIGN_OFF', 'APPROVED', 'DISCARDED')),
    constraint ck_decision_approved check ((state = 'APPROVED') = (approved_at is not null)),
    constraint ck_decision_reason check (length(reason) between 1 and 2000)
);
create unique index uk_decision_round on decision (round_id) where state <> 'DISCARDED';
grant select, insert, update on decision to ${app};

-- place: the rank it had; position: its order in the list. Held by the decision's version; fixed once it is approved.
create table decision_item (
    decision_id    uuid    not null,
    application_id uuid    not null,
    position       integer not null,
    place          integer,
    outcome        text    not null,
    grade          text,
    reason         text,
    constraint pk_decision_item primary key (decision_id, application_id),
    constraint fk_decision_item_decision foreign key (decision_id) references decision (id),
    constraint fk_decision_item_application foreign key (application_id) references round_application (id),
    constraint uk_decision_item_position unique (decision_id, position) deferrable initially deferred,
    constraint ck_decision_item_outcome check (outcome in ('SELECTED', 'NOT_SELECTED')),
    constraint ck_decision_item_grade check (length(grade) between 1 and 20 and outcome = 'SELECTED'),
    constraint ck_decision_item_reason check (length(reason) between 1 and 500)
);
create index ix_decision_item_application on decision_item (application_id);
grant select, insert, update, delete on decision_item to ${app};

-- What was awarded, here or above; withdrawn from a day with a reason, never deleted.
create table award (
    id              uuid        not null,
    round_id        uuid        not null,
    application_id  uuid        not null,
    programme_id    uuid        not null,
    unit_id         uuid        not null,
    level           text        not null,
    from_above      boolean     not null,
    grade           text,
    document_number text,
    awarded_on      date        not null,
    withdrawn_on    date,
    withdrawn_why   text,
    withdrawn_by    uuid,
    made_at         timestamptz not null,
    version         bigint      not null,
    constraint pk_award primary key (id),
    constraint fk_award_round foreign key (round_id) references application_round (id),
    constraint fk_award_application foreign key (application_id) references round_application (id),
    constraint fk_award_programme foreign key (programme_id) references programme (id),
    constraint fk_award_unit foreign key (unit_id) references organisation (id),
    constraint fk_award_withdrawn_by foreign key (withdrawn_by) references app_user (id),
    constraint uk_award_application unique (application_id),
    constraint ck_award_level check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_award_grade check (length(grade) between 1 and 20),
    constraint ck_award_document_number check (length(document_number) between 1 and 100),
    constraint ck_award_withdrawn check ((withdrawn_on is null) = (withdrawn_why is null) and withdrawn_on >= awarded_on),
    constraint ck_award_withdrawn_why check (length(withdrawn_why) between 1 and 500)
);
create index ix_award_unit on award (unit_id, awarded_on);
create index ix_award_programme on award (programme_id, level, awarded_on);
create index ix_award_round on award (round_id);
grant select, insert, update on award to ${app};

-- What everybody may read. items: frozen when it is published, as it then read.
create table public_notice (
    id           uuid        not null,
    round_id     uuid        not null,
    stage_id     uuid        not null,
    decision_id  uuid        not null,
    title        text        not null,
    text         text        not null,
    contact      text        not null,
    working_days integer     not null,
    items        jsonb       not null,
    state        text        not null,
    published_at timestamptz,
    first_day    date,
    last_day     date,
    concluded_at timestamptz,
    drafted_by   uuid,
    version      bigint      not null,
    constraint pk_public_notice primary key (id),
    constraint fk_public_notice_round foreign key (round_id) references application_round (id),
    constraint fk_public_notice_stage foreign key (stage_id) references round_stage (id),
    constraint fk_public_notice_decision foreign key (decision_id) references decision (id),
    constraint fk_public_notice_drafted_by foreign key (drafted_by) references app_user (id),
    constraint ck_public_notice_title check (length(title) between 1 and 200),
    constraint ck_public_notice_text check (length(text) between 1 and 10000),
    constraint ck_public_notice_contact check (length(contact) between 1 and 500),
    constraint ck_public_notice_working_days check (working_days between 1 and 60),
    constraint ck_public_notice_state check (state in ('DRAFT', 'IN_SIGN_OFF', 'PUBLISHED', 'CONCLUDED', 'DISCARDED')),
    constraint ck_public_notice_published check (state not in ('PUBLISHED', 'CONCLUDED')
        or num_nulls(published_at, first_day, last_day) = 0),
    constraint ck_public_notice_days check (last_day >= first_day),
    constraint ck_public_notice_concluded check ((state = 'CONCLUDED') = (concluded_at is not null))
);
create unique index uk_public_notice_decision on public_notice (decision_id) where state <> 'DISCARDED';
create index ix_public_notice_published on public_notice (published_at desc, id desc);
grant select, insert, update on public_notice to ${app};

-- Who objects signs with name and phone; both are ciphertext. code_sha256: by which they find the reply.
create table objection (
    id               uuid        not null,
    notice_id        uuid        not null,
    application_id   uuid        not null,
    channel          text        not null,
    name_ciphertext  bytea       not null,
    phone_ciphertext bytea       not null,
    phone_hash       bytea       not null,
    text             text        not null,
    code_sha256      bytea       not null,
    received_at      timestamptz not null,
    entered_by       uuid,
    state            text        not null,
    handler_id       uuid,
    reply            text,
    settled_at       timestamptz,
    version          bigint      not null,
    constraint pk_objection primary key (id),
    constraint fk_objection_notice foreign key (notice_id) references public_notice (id),
    constraint fk_objection_application foreign key (application_id) references round_application (id),
    constraint fk_objection_entered_by foreign key (entered_by) references app_user (id),
    constraint fk_objection_handler foreign key (handler_id) references app_user (id),
    constraint uk_objection_code unique (code_sha256),
    constraint ck_objection_channel check (channel in ('WEB', 'PHONE', 'LETTER')),
    constraint ck_objection_text check (length(text) between 1 and 5000),
    constraint ck_objection_state check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    constraint ck_objection_reply check (length(reply) between 1 and 5000),
    constraint ck_objection_settled check ((state = 'OPEN') = (settled_at is null) and (state = 'OPEN' or reply is not null))
);
create index ix_objection_notice on objection (notice_id, received_at);
create index ix_objection_application on objection (application_id);
grant select, insert, update on objection to ${app};

-- The selected cases of a round, sealed for the host above; sha256 of the package as it was sent.
create table nomination (
    id             uuid        not null,
    round_id       uuid        not null,
    stage_id       uuid        not null,
    package_file_id uuid       not null,
    package_sha256 text        not null,
    sealed_by      uuid,
    sealed_at      timestamptz not null,
    dispatched_on  date,
    dispatched_how text,
    receipt_number text,
    received_on    date,
    receipt_file_id uuid,
    version        bigint      not null,
    constraint pk_nomination primary key (id),
    constraint fk_nomination_round foreign key (round_id) references application_round (id),
    constraint fk_nomination_stage foreign key (stage_id) references round_stage (id),
    constraint fk_nomination_package foreign key (package_file_id) references stored_file (id),
    constraint fk_nomination_receipt foreign key (receipt_file_id) references stored_file (id),
    constraint fk_nomination_sealed_by foreign key (sealed_by) references app_user (id),
    constraint uk_nomination_round unique (round_id),
    constraint ck_nomination_sha256 check (package_sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_nomination_how check (length(dispatched_how) between 1 and 200),
    constraint ck_nomination_receipt check (length(receipt_number) between 1 and 100),
    constraint ck_nomination_order check ((dispatched_on is null) = (dispatched_how is null)
        and (received_on is null or received_on >= dispatched_on))
);
grant select, insert, update on nomination to ${app};

-- Insert only: what became known of the host's own stages.
create table outside_stage (
    id             uuid        not null,
    round_id       uuid        not null,
    application_id uuid,
    name           text        not null,
    happened_on    date        not null,
    remark         text,
    entered_by     uuid,
    entered_at     timestamptz not null,
    constraint pk_outside_stage primary key (id),
    constraint fk_outside_stage_round foreign key (round_id) references application_round (id),
    constraint fk_outside_stage_application foreign key (application_id) references round_application (id),
    constraint fk_outside_stage_entered_by foreign key (entered_by) references app_user (id),
    constraint ck_outside_stage_name check (length(name) between 1 and 100),
    constraint ck_outside_stage_remark check (length(remark) between 1 and 500)
);
create index ix_outside_stage_round on outside_stage (round_id, happened_on);
grant select, insert on outside_stage to ${app};

-- Insert only: what the host decided of a case. A selected one becomes an award of the host's level.
create table outside_result (
    application_id  uuid        not null,
    round_id        uuid        not null,
    outcome         text        not null,
    grade           text,
    document_number text        not null,
    issued_on       date        not null,
    file_id         uuid,
    entered_by      uuid,
    entered_at      timestamptz not null,
    constraint pk_outside_result primary key (application_id),
    constraint fk_outside_result_application foreign key (application_id) references round_application (id),
    constraint fk_outside_result_round foreign key (round_id) references application_round (id),
    constraint fk_outside_result_file foreign key (file_id) references stored_file (id),
    constraint fk_outside_result_entered_by foreign key (entered_by) references app_user (id),
    constraint ck_outside_result_outcome check (outcome in ('SELECTED', 'NOT_SELECTED')),
    constraint ck_outside_result_grade check (length(grade) between 1 and 20 and outcome = 'SELECTED'),
    constraint ck_outside_result_document check (length(document_number) between 1 and 100)
);
create index ix_outside_result_round on outside_result (round_id);
grant select, insert on outside_result to ${app};
