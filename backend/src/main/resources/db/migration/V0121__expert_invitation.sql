-- An expert asked to review in a round, and what they answered. capacity: how many cases they take at most, as they said
-- themselves; reason: why they declined, or why it was withdrawn. An expert can be asked anew, which is a row of its own.
create table expert_invitation (
    id          uuid        not null,
    round_id    uuid        not null,
    user_id     uuid        not null,
    state       text        not null,
    answer_by   date,
    capacity    integer,
    reason      text,
    invited_by  uuid,
    invited_at  timestamptz not null,
    answered_at timestamptz,
    changed_at  timestamptz not null,
    version     bigint      not null,
    constraint pk_expert_invitation primary key (id),
    constraint fk_expert_invitation_round foreign key (round_id) references application_round (id),
    constraint fk_expert_invitation_user foreign key (user_id) references app_user (id),
    constraint fk_expert_invitation_invited_by foreign key (invited_by) references app_user (id),
    constraint ck_expert_invitation_state check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_expert_invitation_capacity check (capacity between 0 and 999),
    constraint ck_expert_invitation_reason check (length(reason) between 1 and 500),
    constraint ck_expert_invitation_why check ((state in ('DECLINED', 'WITHDRAWN')) = (reason is not null)),
    constraint ck_expert_invitation_answered check (state <> 'ACCEPTED' or answered_at is not null)
);
create unique index uk_expert_invitation on expert_invitation (round_id, user_id) where state in ('INVITED', 'ACCEPTED');
create index ix_expert_invitation_user on expert_invitation (user_id, invited_at desc);
create index ix_expert_invitation_round on expert_invitation (round_id, invited_at desc, id desc);
grant select, insert, update on expert_invitation to ${app};
