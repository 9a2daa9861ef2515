-- Messages in the app (消息). No text is stored: a row holds ids and a kind, and is worded when it is read.

create table notification (
    id           uuid        not null,
    sending_id   uuid        not null,
    recipient_id uuid        not null,
    kind         text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    due_on       date,
    created_at   timestamptz not null,
    read_at      timestamptz,
    -- what it asked for is done, by whomever
    settled_at   timestamptz,
    constraint pk_notification primary key (id),
    constraint fk_notification_recipient foreign key (recipient_id) references app_user (id),
    -- the outbox delivers at least once; one sending reaches a person once
    constraint uk_notification_sending unique (sending_id, recipient_id),
    constraint ck_notification_kind check (kind ~ '^[a-z][a-z-]{1,59}$'),
    constraint ck_notification_subject_type check (subject_type ~ '^[a-z][a-z-]{1,39}$')
);
create index ix_notification_recipient on notification (recipient_id, id desc);
create index ix_notification_unread on notification (recipient_id, id desc) where read_at is null;
create index ix_notification_due on notification (due_on) where due_on is not null and settled_at is null;
create index ix_notification_subject on notification (subject_id) where settled_at is null;
grant select, insert, update on notification to ${app};

-- What a person has chosen; without a row, the usual: mail is on.
create table notification_setting (
    user_id uuid    not null,
    mail    boolean not null,
    version bigint  not null,
    constraint pk_notification_setting primary key (user_id),
    constraint fk_notification_setting_user foreign key (user_id) references app_user (id)
);
grant select, insert, update on notification_setting to ${app};

-- One digest a person and day, whoever of several copies is first; covers what arrived until then.
create table notification_digest (
    user_id       uuid        not null,
    day           date        not null,
    covered_until timestamptz not null,
    constraint pk_notification_digest primary key (user_id, day),
    constraint fk_notification_digest_user foreign key (user_id) references app_user (id)
);
grant select, insert on notification_digest to ${app};
