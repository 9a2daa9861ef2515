-- Keycloak says who somebody is; these tables say what they may do, for which organisation, from when to when.

create table app_user (
    id               uuid        not null,
    kind             text        not null,
    keycloak_id      uuid,
    client_id        text,
    username         text        not null,
    display_name     text        not null,
    phone_ciphertext bytea,
    phone_hash       bytea,
    state            text        not null,
    language         text        not null default 'zh',
    created_at       timestamptz not null,
    version          bigint      not null,
    constraint pk_app_user primary key (id),
    constraint uk_app_user_keycloak_id unique (keycloak_id),
    constraint uk_app_user_client_id unique (client_id),
    constraint uk_app_user_username unique (username),
    constraint ck_app_user_kind check (kind in ('PERSON', 'PROGRAM')),
    constraint ck_app_user_program check ((kind = 'PROGRAM') = (client_id is not null)),
    constraint ck_app_user_state check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
    constraint ck_app_user_language check (language in ('zh', 'en')),
    constraint ck_app_user_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint ck_app_user_display_name check (length(display_name) between 1 and 100)
);
create index ix_app_user_phone_hash on app_user (phone_hash);
create index ix_app_user_display_name_trigram on app_user using gin (display_name gin_trgm_ops);
grant select, insert, update on app_user to ${app};

create table role_grant (
    id             uuid        not null,
    user_id        uuid        not null,
    role           text        not null,
    unit_id        uuid        not null,
    scope_id       uuid        not null,
    valid_from     date        not null,
    valid_until    date,
    granted_by     uuid,
    delegated_from uuid,
    created_at     timestamptz not null,
    constraint pk_role_grant primary key (id),
    constraint fk_role_grant_user foreign key (user_id) references app_user (id),
    constraint fk_role_grant_unit foreign key (unit_id) references organisation (id),
    constraint fk_role_grant_scope foreign key (scope_id) references organisation (id),
    constraint fk_role_grant_granted_by foreign key (granted_by) references app_user (id),
    constraint fk_role_grant_delegated_from foreign key (delegated_from) references role_grant (id),
    constraint ck_role_grant_role check (role in ('OFFICER', 'LEADER', 'COORDINATOR', 'UNIT_LEADER', 'CENTRE_OFFICER',
        'APPLICANT', 'EXPERT', 'AUDITOR', 'ADMINISTRATOR', 'INTEGRATOR')),
    -- an empty range (until = from) is a grant revoked on its first day
    constraint ck_role_grant_days check (valid_until >= valid_from),
    constraint ex_role_grant_once exclude using gist
        (user_id with =, role with =, unit_id with =, scope_id with =, daterange(valid_from, valid_until) with &&)
);
create index ix_role_grant_user on role_grant (user_id);
create index ix_role_grant_unit on role_grant (unit_id);
grant select, insert, update on role_grant to ${app};
