-- Committees that bind several organisations. What a committee is called, and when, is its organisation's history.

create table committee (
    id              uuid   not null,
    organisation_id uuid   not null,
    purpose         text   not null,
    version         bigint not null,
    constraint pk_committee primary key (id),
    constraint uk_committee_organisation unique (organisation_id),
    constraint fk_committee_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_committee_purpose check (length(purpose) <= 2000)
);
grant select, insert, update on committee to ${app};

-- A seat is held by an organisation, through whoever has the title there; persons are not named.
create table committee_member (
    id              uuid not null,
    committee_id    uuid not null,
    organisation_id uuid not null,
    position        text not null,
    title           text,
    duties          text not null,
    valid_from      date not null,
    valid_until     date,
    constraint pk_committee_member primary key (id),
    constraint fk_committee_member_committee foreign key (committee_id) references committee (id),
    constraint fk_committee_member_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_committee_member_position check (position in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER')),
    constraint ck_committee_member_title check (length(title) between 1 and 100),
    constraint ck_committee_member_duties check (length(duties) <= 2000),
    constraint ck_committee_member_days check (valid_until > valid_from),
    constraint ex_committee_member_once exclude using gist (committee_id with =, organisation_id with =,
        coalesce(title, '') with =, daterange(valid_from, valid_until) with &&)
);
create index ix_committee_member_committee on committee_member (committee_id);
create index ix_committee_member_organisation on committee_member (organisation_id);
grant select, insert, update, delete on committee_member to ${app};

create table committee_meeting (
    id              uuid   not null,
    committee_id    uuid   not null,
    held_on         date   not null,
    subject         text   not null,
    minutes_number  text,
    minutes_file_id uuid,
    version         bigint not null,
    constraint pk_committee_meeting primary key (id),
    constraint uk_committee_meeting_minutes_number unique (committee_id, minutes_number),
    constraint fk_committee_meeting_committee foreign key (committee_id) references committee (id),
    constraint fk_committee_meeting_minutes_file foreign key (minutes_file_id) references stored_file (id),
    constraint ck_committee_meeting_subject check (length(subject) between 1 and 200),
    constraint ck_committee_meeting_minutes_number check (length(minutes_number) between 1 and 100)
);
create index ix_committee_meeting_minutes_file on committee_meeting (minutes_file_id);
create index ix_committee_meeting_committee on committee_meeting (committee_id, held_on);
grant select, insert, update on committee_meeting to ${app};

-- What a meeting resolved stays as it was resolved; a later meeting resolves otherwise.
create table committee_resolution (
    id         uuid    not null,
    meeting_id uuid    not null,
    ordinal    integer not null,
    text       text    not null,
    constraint pk_committee_resolution primary key (id),
    constraint uk_committee_resolution_ordinal unique (meeting_id, ordinal),
    constraint fk_committee_resolution_meeting foreign key (meeting_id) references committee_meeting (id),
    constraint ck_committee_resolution_ordinal check (ordinal between 1 and 200),
    constraint ck_committee_resolution_text check (length(text) between 1 and 2000)
);
grant select, insert on committee_resolution to ${app};
