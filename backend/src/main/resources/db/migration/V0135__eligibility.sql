-- Who may apply and what a unit may recommend, beyond its quota: rules of a round, and what a unit says of its list.

create table round_rule (
    round_id uuid    not null,
    position integer not null,
    kind     text    not null,
    effect   text    not null,
    settings jsonb   not null,
    constraint pk_round_rule primary key (round_id, position),
    constraint fk_round_rule_round foreign key (round_id) references application_round (id),
    constraint ck_round_rule_position check (position between 0 and 29),
    constraint ck_round_rule_effect check (effect in ('STOPS', 'WARNS'))
);
grant select, insert, delete on round_rule to ${app};

-- Recommended without taking a place: classes that are exempt.
alter table round_quota add exempt integer not null default 0;
alter table round_quota add constraint ck_round_quota_exempt check (exempt >= 0);

-- Whether the place that it has, or will have, is one of its unit's quota.
alter table round_application add takes_place boolean not null default true;

-- What a unit says of all that it recommends in a round.
create table unit_list (
    round_id       uuid        not null,
    unit_id        uuid        not null,
    ranked_at      timestamptz,
    preselection   text,
    preselected_by uuid,
    preselected_at timestamptz,
    closed_by      uuid,
    closed_at      timestamptz,
    constraint pk_unit_list primary key (round_id, unit_id),
    constraint fk_unit_list_round foreign key (round_id) references application_round (id),
    constraint fk_unit_list_unit foreign key (unit_id) references organisation (id),
    constraint fk_unit_list_preselected_by foreign key (preselected_by) references app_user (id),
    constraint fk_unit_list_closed_by foreign key (closed_by) references app_user (id),
    constraint ck_unit_list_preselection check (length(preselection) between 1 and 1000),
    constraint ck_unit_list_preselected check ((preselection is null) = (preselected_at is null))
);
grant select, insert, update on unit_list to ${app};

-- What was awarded may be a project that has to be finished: accepted (验收) or concluded (结项).
alter table award add concluded_on date;
alter table award add concluded_by uuid;
alter table award add constraint fk_award_concluded_by foreign key (concluded_by) references app_user (id);
