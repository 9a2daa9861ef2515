-- What was done, and the seals that keep it from being changed unseen. Insert and select only: the application's role
-- can neither correct nor forget. No foreign keys, so that nothing that is audited can be kept from being removed, and
-- nothing that is removed takes its trail along.

create table audit_event (
    id              uuid        not null,
    at              timestamptz not null,
    actor_id        uuid        not null,
    roles           text[]      not null,
    unit_id         uuid,
    organisation_id uuid,
    operation       text        not null,
    subjects        jsonb       not null,
    correlation_id  text        not null,
    -- the writing transaction: ids and times are given before commit, so only this tells which rows are all there
    xid             xid8        not null default pg_current_xact_id(),
    constraint pk_audit_event primary key (id)
);
create index ix_audit_event_xid on audit_event (xid, id);
create index ix_audit_event_at on audit_event (at desc, id desc);
create index ix_audit_event_organisation on audit_event ((coalesce(organisation_id, unit_id)), at desc, id desc);
create index ix_audit_event_actor on audit_event (actor_id, at desc, id desc);
grant select, insert on audit_event to ${app};

create table audit_seal (
    sequence  bigint      not null,
    from_xid  xid8        not null,
    below_xid xid8        not null,
    events    bigint      not null,
    previous  bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null default now(),
    constraint pk_audit_seal primary key (sequence),
    constraint uk_audit_seal_from unique (from_xid),
    constraint ck_audit_seal_range check (from_xid < below_xid),
    constraint ck_audit_seal_hash check (length(hash) = 32 and length(previous) = 32)
);
grant select, insert on audit_seal to ${app};
