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
