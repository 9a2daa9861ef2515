-- Messages of a round that wait to be read before they go (待发消息). A batch is what one act tells; in it stands one
-- message a recipient. Nothing is kept of what a message will say before it goes: that is derived when it is read.

create table message_batch (
    id       uuid        not null,
    round_id uuid        not null,
    act      text        not null,
    -- what an officer adds
    words    text,
    made_at  timestamptz not null,
    version  bigint      not null,
    constraint pk_message_batch primary key (id),
    constraint fk_message_batch_round foreign key (round_id) references application_round (id),
    constraint ck_message_batch_act check (act in ('ROUND_DECIDED', 'ROUND_AWARDED', 'ROUND_CORRECTED')),
    constraint ck_message_batch_words check (length(words) between 1 and 1000)
);
create index ix_message_batch_round on message_batch (round_id, made_at);
grant select, insert, update on message_batch to ${app};

create table round_message (
    id           uuid not null,
    batch_id     uuid not null,
    recipient_id uuid not null,
    state        text not null,
    -- why somebody is left out, or why it is held back
    reason       text,
    changed_by   uuid,
    -- as they went
    words        text,
    sent_at      timestamptz,
    constraint pk_round_message primary key (id),
    constraint fk_round_message_batch foreign key (batch_id) references message_batch (id),
    constraint fk_round_message_recipient foreign key (recipient_id) references app_user (id),
    constraint fk_round_message_changed_by foreign key (changed_by) references app_user (id),
    constraint uk_round_message_recipient unique (batch_id, recipient_id),
    -- dropped: when it was to go nothing of it was true any more
    constraint ck_round_message_state check (state in ('WAITING', 'HELD', 'REMOVED', 'SENT', 'DROPPED')),
    constraint ck_round_message_reason check (length(reason) between 1 and 500),
    constraint ck_round_message_removed check (state <> 'REMOVED' or reason is not null),
    constraint ck_round_message_sent check ((state = 'SENT') = (sent_at is not null)),
    constraint ck_round_message_words check (words is null or state = 'SENT')
);
create index ix_round_message_waiting on round_message (batch_id) where state = 'WAITING';
create index ix_round_message_recipient on round_message (recipient_id);
grant select, insert, update on round_message to ${app};

-- told, grade: what the message said of the case when it went; null before, and of what was left out of it
create table round_message_case (
    message_id     uuid not null,
    application_id uuid not null,
    corrects       uuid,
    told           text,
    grade          text,
    constraint pk_round_message_case primary key (message_id, application_id),
    constraint fk_round_message_case_message foreign key (message_id) references round_message (id),
    constraint fk_round_message_case_application foreign key (application_id) references round_application (id),
    constraint fk_round_message_case_corrects foreign key (corrects) references round_message (id),
    constraint ck_round_message_case_told check (told in ('SELECTED', 'AWARDED', 'NOT_SELECTED', 'NOT_SELECTED_ABOVE',
        'OVERTURNED', 'AWARD_WITHDRAWN')),
    constraint ck_round_message_case_grade check (grade is null or (length(grade) between 1 and 20 and told is not null))
);
create index ix_round_message_case_application on round_message_case (application_id);
grant select, insert, update on round_message_case to ${app};

-- Whether a round's messages go at once; without a row they wait.
create table message_setting (
    round_id uuid    not null,
    at_once  boolean not null,
    version  bigint  not null,
    constraint pk_message_setting primary key (round_id),
    constraint fk_message_setting_round foreign key (round_id) references application_round (id)
);
grant select, insert, update on message_setting to ${app};
