-- A round may go on with a newer version of its form: drafts come under it, what was handed in stays as it is.

-- Insert only.
create table round_form_move (
    id              uuid        not null,
    round_id        uuid        not null,
    from_version_id uuid        not null,
    to_version_id   uuid        not null,
    reason          text        not null,
    drafts          integer     not null,
    setting_aside   integer     not null,
    moved_by        uuid,
    moved_at        timestamptz not null,
    constraint pk_round_form_move primary key (id),
    constraint fk_round_form_move_round foreign key (round_id) references application_round (id),
    constraint fk_round_form_move_from foreign key (from_version_id) references round_template_version (id),
    constraint fk_round_form_move_to foreign key (to_version_id) references round_template_version (id),
    constraint fk_round_form_move_by foreign key (moved_by) references app_user (id),
    constraint ck_round_form_move_versions check (from_version_id <> to_version_id),
    constraint ck_round_form_move_reason check (length(reason) between 1 and 500),
    constraint ck_round_form_move_drafts check (drafts >= setting_aside and setting_aside >= 0)
);
create index ix_round_form_move_round on round_form_move (round_id, moved_at);
grant select, insert on round_form_move to ${app};

-- set_aside: answers that have no place in the form any more, sealed as the answers are.
alter table round_application
    add column form_version_id uuid,
    add column form_move_id uuid,
    add column set_aside json not null default '[]';
update round_application a set form_version_id = r.form_version_id from application_round r where r.id = a.round_id;
alter table round_application
    alter column form_version_id set not null,
    add constraint fk_round_application_form foreign key (form_version_id) references round_template_version (id),
    add constraint fk_round_application_form_move foreign key (form_move_id) references round_form_move (id)
        deferrable initially deferred;

alter table application_revision add column form_version_id uuid;
update application_revision v set form_version_id = a.form_version_id from round_application a where a.id = v.application_id;
alter table application_revision
    alter column form_version_id set not null,
    add constraint fk_application_revision_form foreign key (form_version_id) references round_template_version (id);
