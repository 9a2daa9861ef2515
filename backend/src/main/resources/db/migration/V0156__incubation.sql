-- Incubation (培育): selected cases are advised by a mentor for some months. Advice is only ever added; it follows the item into
-- later applications that continue it.

-- Since when a case stands in such a stage, until when it is meant to, and how that ended.
create table incubation (
    application_id uuid        not null,
    stage_id       uuid        not null,
    round_id       uuid        not null,
    since          date        not null,
    until          date        not null,
    concluded_at   timestamptz,
    concluded_by   uuid,
    reason         text,
    constraint pk_incubation primary key (application_id, stage_id),
    constraint fk_incubation_application foreign key (application_id) references round_application (id),
    constraint fk_incubation_stage foreign key (stage_id) references round_stage (id),
    constraint fk_incubation_round foreign key (round_id) references application_round (id),
    constraint fk_incubation_concluded_by foreign key (concluded_by) references app_user (id),
    constraint ck_incubation_days check (until >= since),
    constraint ck_incubation_reason check (length(reason) between 1 and 500)
);
create index ix_incubation_stage on incubation (stage_id);
create index ix_incubation_round on incubation (round_id);
grant select, insert, update on incubation to ${app};

-- Who advises a case: asked, and answering for themselves. reason: why they declined, or were replaced.
create table mentorship (
    id             uuid        not null,
    round_id       uuid        not null,
    stage_id       uuid        not null,
    application_id uuid        not null,
    mentor_id      uuid        not null,
    state          text        not null,
    reason         text,
    named_by       uuid,
    named_at       timestamptz not null,
    accepted_at    timestamptz,
    changed_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_mentorship primary key (id),
    constraint fk_mentorship_round foreign key (round_id) references application_round (id),
    constraint fk_mentorship_stage foreign key (stage_id) references round_stage (id),
    constraint fk_mentorship_application foreign key (application_id) references round_application (id),
    constraint fk_mentorship_mentor foreign key (mentor_id) references app_user (id),
    constraint fk_mentorship_named_by foreign key (named_by) references app_user (id),
    constraint ck_mentorship_state check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'REPLACED', 'ENDED')),
    constraint ck_mentorship_reason check (length(reason) between 1 and 500),
    constraint ck_mentorship_accepted check (state <> 'ACCEPTED' or accepted_at is not null)
);
create unique index uk_mentorship_standing on mentorship (stage_id, application_id) where state in ('ASKED', 'ACCEPTED');
create index ix_mentorship_application on mentorship (application_id);
create index ix_mentorship_mentor on mentorship (mentor_id, named_at desc, id desc);
grant select, insert, update on mentorship to ${app};

-- Insert only. corrects_id: the piece that this one stands in the place of; both stay.
create table guidance (
    id             uuid        not null,
    mentorship_id  uuid        not null,
    application_id uuid        not null,
    given_on       date        not null,
    way            text        not null,
    text           text        not null,
    corrects_id    uuid,
    written_at     timestamptz not null,
    constraint pk_guidance primary key (id),
    constraint fk_guidance_mentorship foreign key (mentorship_id) references mentorship (id),
    constraint fk_guidance_application foreign key (application_id) references round_application (id),
    constraint fk_guidance_corrects foreign key (corrects_id) references guidance (id),
    constraint uk_guidance_corrects unique (corrects_id),
    constraint ck_guidance_way check (way in ('ON_SITE', 'ONLINE', 'ON_PAPER')),
    constraint ck_guidance_text check (length(text) between 1 and 5000)
);
create index ix_guidance_application on guidance (application_id, given_on desc);
create index ix_guidance_mentorship on guidance (mentorship_id);
grant select, insert on guidance to ${app};

-- Insert only: what was done about a piece of advice.
create table guidance_answer (
    id          uuid        not null,
    guidance_id uuid        not null,
    author_id   uuid        not null,
    text        text        not null,
    written_at  timestamptz not null,
    constraint pk_guidance_answer primary key (id),
    constraint fk_guidance_answer_guidance foreign key (guidance_id) references guidance (id),
    constraint fk_guidance_answer_author foreign key (author_id) references app_user (id),
    constraint ck_guidance_answer_text check (length(text) between 1 and 5000)
);
create index ix_guidance_answer_guidance on guidance_answer (guidance_id);
grant select, insert on guidance_answer to ${app};

-- Which earlier application a later one continues.
create table continued_application (
    application_id uuid        not null,
    earlier_id     uuid        not null,
    said_by        uuid,
    said_at        timestamptz not null,
    constraint pk_continued_application primary key (application_id),
    constraint fk_continued_application_later foreign key (application_id) references round_application (id),
    constraint fk_continued_application_earlier foreign key (earlier_id) references round_application (id),
    constraint fk_continued_application_said_by foreign key (said_by) references app_user (id),
    constraint ck_continued_application_other check (earlier_id <> application_id)
);
create index ix_continued_application_earlier on continued_application (earlier_id);
grant select, insert, update, delete on continued_application to ${app};

-- The same as before, and: who advised a case stands in conflict with it and with all that continues it.
create or replace function case_conflict(persons uuid[], cases uuid[], on_day date, both_ways boolean)
    returns table (application_id uuid, person_id uuid, kind text)
    language plpgsql stable parallel safe rows 100 as $$
#variable_conflict use_column
begin
    return query
    with recursive account as materialized (
        select each.id as person, each.id as account, 'WRITER' as kind from unnest(persons) each (id)
        union
        select each.id, twin.other_id, 'SAME_PERSON'
        from unnest(persons) each (id), lateral (
            select tied.other_id from tied_person tied where tied.person_id = each.id and tied.kind = 'SAME_PERSON'
            offset 0) twin
    ), held as materialized (
        select account.person, theirs.unit_id as unit, max(theirs.valid_until) as until
        from account, lateral (
            select belongs.unit_id, belongs.valid_until from person_unit belongs
            where belongs.person_id = account.account and belongs.valid_from <= on_day
            offset 0) theirs
        group by 1, 2
    ), unit as materialized (
        select distinct unit as id from held
    ), line as (
        select unit.id as unit, below.id as other from unit, organisation_subtree(array[unit.id], on_day) below
        union
        select unit.id, above.id from unit, organisation_ancestors(array[unit.id], on_day) above where both_ways
    ), near_unit as materialized (
        select held.person, line.other as unit, max(held.until) as until
        from held join line on line.unit = held.unit group by 1, 2
    ), near_person as materialized (
        select person, account as other, kind, date 'infinity' as until from account
        union all
        select near_unit.person, theirs.person_id, 'SAME_UNIT', max(least(near_unit.until, theirs.valid_until))
        from near_unit, lateral (
            select belongs.person_id, belongs.valid_until from person_unit belongs
            -- as one of a list, so that the index of units is taken and not the one that excludes grants given twice
            where belongs.unit_id = any (array[near_unit.unit]) and belongs.valid_from <= on_day
            offset 0) theirs
        group by 1, 2
        union all
        select account.person, tie.other_id, tie.kind, date 'infinity'
        from account, lateral (
            select tied.other_id, tied.kind from tied_person tied
            where tied.person_id = account.account and tied.kind <> 'SAME_PERSON'
            offset 0) tie
        union all
        select account.person, beside.writer_id, 'CO_APPLICANT', date 'infinity'
        from account, lateral (
            select mine.application_id from case_writer mine where mine.writer_id = account.account
            offset 0) mine, lateral (
            select other.writer_id from case_writer other
            where other.application_id = mine.application_id and other.writer_id <> account.account
            offset 0) beside
    ), reached as materialized (
        select person, other, kind, until from near_person
        union
        select near_person.person, twin.other_id,
            case near_person.kind when 'WRITER' then 'SAME_PERSON' else near_person.kind end, near_person.until
        from near_person, lateral (
            select tied.other_id from tied_person tied
            where tied.person_id = near_person.other and tied.kind = 'SAME_PERSON'
                and tied.other_id <> near_person.person
            offset 0) twin
    ), met as (
        select writes.application_id, reached.person, reached.kind, reached.until
        from reached, lateral (
            select writer.application_id from case_writer writer where writer.writer_id = reached.other
            offset 0) writes
        where cases is null or writes.application_id = any (cases)
        union
        select through.id, near_unit.person, 'SAME_UNIT', near_unit.until
        from near_unit, lateral (
            select a.id from round_application a where a.unit_id = near_unit.unit
            offset 0) through
        where cases is null or through.id = any (cases)
    ), advised (person, application_id) as (
        select account.person, advises.application_id
        from account, lateral (
            select m.application_id from mentorship m where m.mentor_id = account.account and m.accepted_at is not null
            offset 0) advises
        union
        select advised.person, later.application_id
        from advised, lateral (
            select c.application_id from continued_application c where c.earlier_id = advised.application_id
            offset 0) later
    )
    select met.application_id, met.person, case when met.until > on_day then met.kind else 'PAST_UNIT' end
    from met
    where met.until > on_day or met.until > past_units_since(met.application_id, on_day)
    union
    select said.application_id, account.person, 'DECLARED'
    from account, lateral (
        select c.application_id from conflict c where c.person_id = account.account
        offset 0) said
    where cases is null or said.application_id = any (cases)
    union
    select advised.application_id, advised.person, 'MENTOR'
    from advised where cases is null or advised.application_id = any (cases);
end
$$;
