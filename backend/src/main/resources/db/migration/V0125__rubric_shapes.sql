-- The category (类别) that an application told when it was handed in last, by which rubrics may differ.
alter table round_application add column category text;
alter table round_application add constraint ck_round_application_category check (length(category) between 1 and 200);

-- Deductions, weights and gates: what a sheet comes to is no longer the sum of its scores. scorer: which of the rubric's
-- groups of scorers the expert scores for, where it has any.
alter table review add column total numeric not null default 0;
alter table review add column scorer text;
alter table review add constraint ck_review_total check (total between 0 and 100);
alter table review add constraint ck_review_scorer check (length(scorer) between 1 and 40);
update review v set total = (select sum(cast(score.value as numeric)) from jsonb_each_text(v.scores) score)
where v.scores <> '{}';

-- Votes that were counted for a case, entered once: [{"key", "votes", "source"}] by the rubric's criteria.
create table case_votes (
    application_id uuid        not null,
    votes          jsonb       not null,
    entered_by     uuid,
    entered_at     timestamptz not null,
    version        bigint      not null,
    constraint pk_case_votes primary key (application_id),
    constraint fk_case_votes_application foreign key (application_id) references round_application (id),
    constraint fk_case_votes_entered_by foreign key (entered_by) references app_user (id)
);
grant select, insert, update on case_votes to ${app};

alter table ranking_case add column category text;
alter table ranking_case add column votes jsonb;
alter table ranking_case drop constraint ck_ranking_case_ruled_out;
alter table ranking_case add constraint ck_ranking_case_ruled_out
    check (ruled_out in ('VETOED', 'BELOW_GATE', 'BELOW_PASS_MARK'));

-- Where nothing is scored there is nothing to score by.
alter table application_round drop constraint ck_application_round_open;
alter table application_round add constraint ck_application_round_open
    check (state in ('DRAFT', 'DISCARDED') or num_nulls(form_version_id, pipeline_version_id, opens_at, closes_at, tie_rule,
        opened_at) = 0);
