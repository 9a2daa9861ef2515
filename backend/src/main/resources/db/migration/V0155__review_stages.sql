-- Any number of experts' stages in one round: each has rankings of its own, and of all but the last it is settled from its ranking
-- which cases go on (入围).

create index ix_ranking_stage on ranking (stage_id, made_at desc, id desc);
drop index ix_ranking_round;

-- earlier: what the ranking of the experts' stage before said of the case, where the round weighs that in.
alter table ranking_case add column earlier numeric;

-- Insert only. Who goes on from an experts' stage: the best so many by place, or those that reach a score.
create table shortlist (
    stage_id   uuid        not null,
    round_id   uuid        not null,
    ranking_id uuid        not null,
    best       integer,
    at_least   numeric,
    reason     text,
    made_by    uuid,
    made_at    timestamptz not null,
    constraint pk_shortlist primary key (stage_id),
    constraint fk_shortlist_stage foreign key (stage_id) references round_stage (id),
    constraint fk_shortlist_round foreign key (round_id) references application_round (id),
    constraint fk_shortlist_ranking foreign key (ranking_id) references ranking (id),
    constraint fk_shortlist_made_by foreign key (made_by) references app_user (id),
    constraint ck_shortlist_rule check (num_nonnulls(best, at_least) = 1),
    constraint ck_shortlist_best check (best > 0),
    constraint ck_shortlist_reason check (length(reason) between 1 and 500)
);
create index ix_shortlist_round on shortlist (round_id);
grant select, insert on shortlist to ${app};

create table shortlist_case (
    stage_id       uuid    not null,
    application_id uuid    not null,
    goes_on        boolean not null,
    constraint pk_shortlist_case primary key (stage_id, application_id),
    constraint fk_shortlist_case_shortlist foreign key (stage_id) references shortlist (stage_id),
    constraint fk_shortlist_case_application foreign key (application_id) references round_application (id)
);
create index ix_shortlist_case_application on shortlist_case (application_id);
grant select, insert on shortlist_case to ${app};

-- Of several experts' stages the strictest holds.
create or replace function past_units_since(application uuid, on_day date) returns date
    language sql stable parallel safe as $$
    select cast(on_day - make_interval(years => coalesce(
        (select max(cast(s.settings ->> 'pastUnitYears' as integer))
            from round_application a join round_stage s on s.round_id = a.round_id
            where a.id = application and s.kind = 'expert-review'), 3)) as date)
$$;
