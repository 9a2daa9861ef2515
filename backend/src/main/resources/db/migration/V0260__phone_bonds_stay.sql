-- Two accounts that ever had one phone number are one person's (V0120 knew only the numbers of the moment, so that whoever put
-- another number there for a day met their own case). What was found stays: nothing here is changed or deleted, and staff who
-- know better say so of the two (DIFFERENT_PEOPLE).

-- Keyed hashes of the numbers that an account ever had, to find bonds by.
create table account_phone (
    user_id    uuid        not null,
    phone_hash bytea       not null,
    since      timestamptz not null,
    constraint pk_account_phone primary key (user_id, phone_hash),
    constraint fk_account_phone_user foreign key (user_id) references app_user (id)
);
create index ix_account_phone_hash on account_phone (phone_hash);
grant select, insert on account_phone to ${app};

-- Found bonds, which outlast the key of the hashes by which they were found.
create table phone_bond (
    person_id uuid        not null,
    other_id  uuid        not null,
    found_at  timestamptz not null,
    constraint pk_phone_bond primary key (person_id, other_id),
    constraint fk_phone_bond_person foreign key (person_id) references app_user (id),
    constraint fk_phone_bond_other foreign key (other_id) references app_user (id),
    constraint ck_phone_bond_once check (person_id < other_id)
);
create index ix_phone_bond_other on phone_bond (other_id);
grant select, insert on phone_bond to ${app};

-- Whichever way a number comes to an account.
create function keep_account_phone() returns trigger
    language plpgsql as $$
begin
    -- two accounts that come to one number at the same moment do not see each other's rows otherwise
    perform pg_advisory_xact_lock(hashtextextended(encode(new.phone_hash, 'hex'), 0));
    insert into account_phone (user_id, phone_hash, since) values (new.id, new.phone_hash, now())
        on conflict do nothing;
    insert into phone_bond (person_id, other_id, found_at)
        select least(new.id, other.user_id), greatest(new.id, other.user_id), now()
        from account_phone other
        where other.phone_hash = new.phone_hash and other.user_id <> new.id
        on conflict do nothing;
    return null;
end
$$;
create trigger tr_app_user_phone_given after insert on app_user
    for each row when (new.phone_hash is not null) execute function keep_account_phone();
create trigger tr_app_user_phone_changed after update of phone_hash on app_user
    for each row when (new.phone_hash is not null and new.phone_hash is distinct from old.phone_hash)
    execute function keep_account_phone();

insert into account_phone (user_id, phone_hash, since)
    select id, phone_hash, now() from app_user where phone_hash is not null;
insert into phone_bond (person_id, other_id, found_at)
    select one.user_id, other.user_id, now()
    from account_phone one join account_phone other
        on other.phone_hash = one.phone_hash and one.user_id < other.user_id;

alter table person_tie drop constraint ck_person_tie_kind;
alter table person_tie add constraint ck_person_tie_kind
    check (kind in ('SAME_PERSON', 'SUPERVISOR', 'KIN', 'DIFFERENT_PEOPLE'));

-- Ties in force, told from both sides.
create or replace view tied_person as
    select person_id, other_id, kind from person_tie where revoked_at is null and kind <> 'DIFFERENT_PEOPLE'
    union all
    select other_id, person_id, kind from person_tie where revoked_at is null and kind <> 'DIFFERENT_PEOPLE'
    union all
    select bond.person_id, bond.other_id, 'SAME_PERSON'
    from (select person_id, other_id from phone_bond union all select other_id, person_id from phone_bond) bond
    where not exists (select 1 from person_tie apart
        where apart.revoked_at is null and apart.kind = 'DIFFERENT_PEOPLE'
            and least(apart.person_id, apart.other_id) = least(bond.person_id, bond.other_id)
            and greatest(apart.person_id, apart.other_id) = greatest(bond.person_id, bond.other_id));
