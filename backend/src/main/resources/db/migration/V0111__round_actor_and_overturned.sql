-- Everybody of the staff who did something in a round: none of them answers an objection to it. Insert only.
create table round_actor (
    round_id  uuid not null,
    person_id uuid not null,
    constraint pk_round_actor primary key (round_id, person_id),
    constraint fk_round_actor_round foreign key (round_id) references application_round (id),
    constraint fk_round_actor_person foreign key (person_id) references app_user (id)
);
grant select, insert on round_actor to ${app};

-- Those of the rounds there are: from what they wrote, and from the trail where nothing they wrote bears their name.
with signed as (
    select id as subject_id, round_id from decision
    union all
    select id, round_id from public_notice
), acted (round_id, person_id) as (
    select round_id, decided_by from round_extension
    union
    select application.round_id, happened.by_id
    from application_event happened join round_application application on application.id = happened.application_id
    where happened.kind in ('NOT_ENDORSED', 'NOT_CORRECTED')
    union
    select application.round_id, done.checked_by
    from formal_check done join round_application application on application.id = done.application_id
    union
    select round_id, assigned_by from review
    union
    select application.round_id, said.declared_by
    from conflict said join round_application application on application.id = said.application_id
    where said.declared_by <> said.person_id
    union
    select round_id, made_by from ranking
    union
    select round_id, drafted_by from decision
    union
    select round_id, drafted_by from public_notice
    union
    select signed.round_id, sign_off.drafter_id from signed join sign_off on sign_off.subject_id = signed.subject_id
    union
    select signed.round_id, step.user_id
    from signed join sign_off on sign_off.subject_id = signed.subject_id
        join sign_off_step step on step.sign_off_id = sign_off.id
    union
    select round_id, withdrawn_by from award
    union
    select round_id, sealed_by from nomination
    union
    select round_id, entered_by from outside_stage
    union
    select round_id, entered_by from outside_result
    union
    select round.id, event.actor_id
    from audit_event event join application_round round
        on cast(round.id as text) = (event.subjects ->> case event.operation when 'createRound' then 'created' else 'id' end)
    where event.operation in ('createRound', 'patchRound', 'openRound', 'extendRound', 'closeRound', 'setRoundQuotas',
        'setRoundStandIns', 'assignReviews', 'publishReviews', 'endLeftOverApplications', 'patchPublicNotice',
        'concludePublicNotice', 'dispatchNomination', 'recordNominationReceipt')
)
insert into round_actor (round_id, person_id)
select acted.round_id, acted.person_id from acted join app_user person on person.id = acted.person_id;

-- What an upheld objection took out again has an event of its own, whose reason is the answer to the objection. Those there are
-- tell no reason: their answers were written for whoever objected alone.
alter table application_event drop constraint ck_application_event_kind;
alter table application_event add constraint ck_application_event_kind check (kind in ('BEGUN', 'SUBMITTED', 'CORRECTED',
    'RETURNED', 'ENDORSED', 'ENDORSEMENT_TAKEN_BACK', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'REVIVED', 'MEMBER_JOINED',
    'MEMBER_LEFT', 'SELECTED', 'NOT_SELECTED', 'NOT_ENDORSED', 'NOT_CORRECTED', 'OVERTURNED'));
alter table application_event drop constraint ck_application_event_reason;
alter table application_event add constraint ck_application_event_reason check (length(reason) between 1 and 5000);
create unique index uk_application_event_overturned on application_event (application_id) where kind = 'OVERTURNED';
insert into application_event (id, application_id, kind, by_id, at, revision)
select uuidv7(), upheld.application_id, 'OVERTURNED', upheld.handler_id, upheld.settled_at, application.revision
from (select distinct on (application_id) application_id, handler_id, settled_at from objection
        where state = 'UPHELD' order by application_id, settled_at) upheld
    join round_application application on application.id = upheld.application_id
where application.state = 'NOT_SELECTED';
