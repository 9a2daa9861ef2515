-- The credit bank's accounts. A person is known by documents, of which an account may have several; a document may be known before
-- there is an account. Numbers, names and phones are ciphertext with a keyed hash.

-- Nine digits in a row and a check digit (Luhn, ISO/IEC 7812-1), so that a number told by telephone shows its slips.
create sequence credit_account_number as bigint minvalue 100000000 maxvalue 999999999 start 100000000;
grant usage on sequence credit_account_number to ${app};

create function credit_account_number_of(serial bigint) returns text
    language sql immutable strict parallel safe as $$
    select cast(serial as text) || cast((10 - sum(case when place % 2 = 1
        then case when digit > 4 then digit * 2 - 9 else digit * 2 end else digit end) % 10) % 10 as text)
    from (select place, cast(substr(reverse(cast(serial as text)), cast(place as integer), 1) as integer) as digit
        from generate_series(1, length(cast(serial as text))) place) digits
$$;

create table credit_account (
    id               uuid        not null,
    number           text        not null default credit_account_number_of(nextval('credit_account_number')),
    unit_id          uuid        not null,
    town_id          uuid        not null,
    name_ciphertext  bytea,
    name_hash        bytea,
    phone_ciphertext bytea,
    phone_hash       bytea,
    birth_year       smallint,
    sex              text,
    state            text        not null,
    opened_on        date        not null,
    opening_way      text        not null,
    closed_on        date,
    merged_into      uuid,
    version          bigint      not null,
    constraint pk_credit_account primary key (id),
    constraint uk_credit_account_number unique (number),
    constraint fk_credit_account_unit foreign key (unit_id) references organisation (id),
    constraint fk_credit_account_town foreign key (town_id) references organisation (id),
    constraint fk_credit_account_merged_into foreign key (merged_into) references credit_account (id),
    constraint ck_credit_account_state check (state in ('OPEN', 'CLOSED', 'MERGED', 'ERASED')),
    constraint ck_credit_account_way check (opening_way in ('PHONE', 'COUNTER', 'COLLECTIVE', 'PROGRAM')),
    constraint ck_credit_account_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_credit_account_birth_year check (birth_year between 1850 and 2200),
    constraint ck_credit_account_name check ((name_ciphertext is null) = (name_hash is null)
        and (name_ciphertext is null) = (state = 'ERASED')),
    constraint ck_credit_account_phone check ((phone_ciphertext is null) = (phone_hash is null)
        and (state <> 'ERASED' or phone_ciphertext is null)),
    constraint ck_credit_account_closed check ((closed_on is null) = (state = 'OPEN') and closed_on >= opened_on),
    constraint ck_credit_account_merged check ((merged_into is not null) = (state = 'MERGED') and merged_into <> id)
);
create index ix_credit_account_unit on credit_account (unit_id, opened_on, id);
create index ix_credit_account_town on credit_account (town_id, opened_on, id);
create index ix_credit_account_opened on credit_account (opened_on, id);
create index ix_credit_account_name on credit_account (name_hash, birth_year) where state <> 'ERASED';
create index ix_credit_account_phone on credit_account (phone_hash) where phone_hash is not null;
create index ix_credit_account_merged on credit_account (merged_into) where merged_into is not null;
grant select, insert, update on credit_account to ${app};

create table identity_document (
    id                uuid not null,
    account_id        uuid,
    kind              text not null,
    number_ciphertext bytea,
    number_hash       bytea,
    added_on          date not null,
    constraint pk_identity_document primary key (id),
    constraint fk_identity_document_account foreign key (account_id) references credit_account (id),
    -- whatever its kind: one number, one person
    constraint uk_identity_document_number unique (number_hash),
    constraint ck_identity_document_kind check (kind in ('ID_CARD', 'HMT_RESIDENCE_PERMIT', 'FOREIGNER_RESIDENCE_PERMIT',
        'PASSPORT', 'TEMPORARY')),
    constraint ck_identity_document_number check ((number_ciphertext is null) = (number_hash is null))
);
create index ix_identity_document_account on identity_document (account_id);
grant select, insert, update on identity_document to ${app};

-- The texts a resident agrees to (个人信息保护法 14, 17); what was agreed to stays as it was.
create table consent_text (
    number   integer     not null,
    text     text        not null,
    from_day date        not null,
    constraint pk_consent_text primary key (number),
    constraint ck_consent_text_text check (length(text) between 1 and 10000)
);
grant select on consent_text to ${app};
insert into consent_text (number, text, from_day) values (1,
    '为开立和管理学分银行账户，需要收集您的姓名、证件号码、出生年份、性别和手机号码，用于核对身份、记录学习成果、累计学分和统计开户情况。'
    || '证件号码、手机号码和姓名加密保存，平时只显示一部分；需要查看全部的，工作人员须说明理由并留下记录。'
    || '您可以随时查询、更正，也可以申请注销账户或者删除个人信息；删除后学分合计仍保留，但不再能认出是谁的。',
    '2020-01-01');

create table account_consent (
    id         uuid        not null,
    account_id uuid        not null,
    text       integer     not null,
    way        text        not null,
    given_on   date        not null,
    taken_by   uuid,
    taken_at   timestamptz not null,
    constraint pk_account_consent primary key (id),
    constraint fk_account_consent_account foreign key (account_id) references credit_account (id),
    constraint fk_account_consent_text foreign key (text) references consent_text (number),
    constraint fk_account_consent_taken_by foreign key (taken_by) references app_user (id),
    constraint ck_account_consent_way check (way in ('ON_SCREEN', 'ON_PAPER', 'THROUGH_ORGANISATION'))
);
create index ix_account_consent_account on account_consent (account_id, taken_at);
grant select, insert on account_consent to ${app};

-- What was done with an account, by whom and why: never the personal values themselves.
create table account_event (
    id         uuid        not null,
    account_id uuid        not null,
    kind       text        not null,
    reason     text,
    other_id   uuid,
    done_by    uuid,
    done_at    timestamptz not null,
    constraint pk_account_event primary key (id),
    constraint fk_account_event_account foreign key (account_id) references credit_account (id),
    constraint fk_account_event_other foreign key (other_id) references credit_account (id),
    constraint fk_account_event_done_by foreign key (done_by) references app_user (id),
    constraint ck_account_event_kind check (kind in ('OPENED', 'CORRECTED', 'DOCUMENT_ADDED', 'CLOSED', 'REOPENED', 'DISCLOSED',
        'ERASED', 'MERGED', 'TOOK_OVER')),
    constraint ck_account_event_reason check (length(reason) between 1 and 500)
);
create index ix_account_event_account on account_event (account_id, done_at, id);
grant select, insert on account_event to ${app};

-- Two accounts of one person become one: one member of staff asks, another agrees.
create table account_merge (
    id         uuid        not null,
    kept_id    uuid        not null,
    other_id   uuid        not null,
    reason     text        not null,
    state      text        not null,
    asked_by   uuid,
    asked_at   timestamptz not null,
    answer     text,
    decided_by uuid,
    decided_at timestamptz,
    version    bigint      not null,
    constraint pk_account_merge primary key (id),
    constraint fk_account_merge_kept foreign key (kept_id) references credit_account (id),
    constraint fk_account_merge_other foreign key (other_id) references credit_account (id),
    constraint fk_account_merge_asked_by foreign key (asked_by) references app_user (id),
    constraint fk_account_merge_decided_by foreign key (decided_by) references app_user (id),
    constraint ck_account_merge_two check (kept_id <> other_id),
    constraint ck_account_merge_state check (state in ('OPEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
    constraint ck_account_merge_reason check (length(reason) between 1 and 500),
    constraint ck_account_merge_answer check (length(answer) between 1 and 500),
    constraint ck_account_merge_decided check ((state = 'OPEN') = (decided_at is null)),
    constraint ck_account_merge_refused check ((state = 'REFUSED') = (answer is not null)),
    -- four eyes, whoever writes
    constraint ck_account_merge_two_people check (state not in ('DONE', 'REFUSED') or decided_by is distinct from asked_by)
);
create unique index uk_account_merge_open on account_merge (least(kept_id, other_id), greatest(kept_id, other_id))
    where state = 'OPEN';
create index ix_account_merge_kept on account_merge (kept_id);
create index ix_account_merge_other on account_merge (other_id);
grant select, insert, update on account_merge to ${app};
