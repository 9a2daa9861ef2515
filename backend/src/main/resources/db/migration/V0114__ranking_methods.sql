-- By which method a round's cases are placed, stated before it opens; and each ranked case a row of its own, with what
-- every method says of it and the reviews that it was reckoned from.
alter table application_round add column ranking_method text not null default 'MEAN';
alter table application_round add constraint ck_application_round_ranking_method
    check (ranking_method in ('MEAN', 'TRIMMED_MEAN', 'STANDARDISED', 'ADDITIVE'));

-- position: its order in the ranking, those without a place last.
-- scores: of each method {score, place}; reviews: {reviewId, reviewerId, scores, vetoes}.
create table ranking_case (
    ranking_id     uuid    not null,
    application_id uuid    not null,
    position       integer not null,
    place          integer,
    ruled_out      text,
    scores         jsonb   not null,
    median         numeric not null,
    lowest         numeric not null,
    highest        numeric not null,
    criteria       jsonb   not null,
    reviews        jsonb   not null,
    constraint pk_ranking_case primary key (ranking_id, application_id),
    constraint fk_ranking_case_ranking foreign key (ranking_id) references ranking (id),
    constraint fk_ranking_case_application foreign key (application_id) references round_application (id),
    constraint uk_ranking_case_position unique (ranking_id, position),
    constraint ck_ranking_case_ruled_out check (ruled_out in ('VETOED', 'BELOW_PASS_MARK')),
    constraint ck_ranking_case_place check ((place is null) = (ruled_out is not null))
);
create index ix_ranking_case_application on ranking_case (application_id);
grant select, insert on ranking_case to ${app};

insert into ranking_case (ranking_id, application_id, position, place, ruled_out, scores, median, lowest, highest, criteria, reviews)
select k.id, cast(said ->> 'applicationId' as uuid), said_position, cast(said ->> 'place' as integer), said ->> 'ruledOut',
    jsonb_build_object('MEAN', jsonb_build_object('score', said -> 'mean', 'place', said -> 'place')),
    cast(said ->> 'median' as numeric), cast(said ->> 'lowest' as numeric), cast(said ->> 'highest' as numeric),
    said -> 'criteria',
    (select jsonb_agg(given || jsonb_build_object('reviewerId', v.reviewer_id) order by v.id)
        from jsonb_array_elements(k.inputs -> 'cases') scored, jsonb_array_elements(scored -> 'reviews') given
        join review v on v.id = cast(given ->> 'reviewId' as uuid)
        where scored ->> 'applicationId' = said ->> 'applicationId')
from ranking k, jsonb_array_elements(k.places) with ordinality as listed (said, said_position);

alter table ranking drop constraint ck_ranking_method;
alter table ranking drop column places;
alter table ranking rename column inputs to rules;
update ranking set method = 'MEAN', rules = (rules - 'cases') || '{"method": "MEAN"}';
alter table ranking add constraint ck_ranking_method
    check (method in ('MEAN', 'TRIMMED_MEAN', 'STANDARDISED', 'ADDITIVE'));
