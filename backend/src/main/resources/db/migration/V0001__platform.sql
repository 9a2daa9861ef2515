-- What every feature stands on. The application's role gets only what a table's file grants it.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

grant usage on schema public to ${app};

create table idempotency_key (
    caller_id    uuid        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    created_at   timestamptz not null,
    constraint pk_idempotency_key primary key (caller_id, operation, key),
    constraint ck_idempotency_key_length check (length(key) between 1 and 128)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
grant select, insert, update, delete on idempotency_key to ${app};
