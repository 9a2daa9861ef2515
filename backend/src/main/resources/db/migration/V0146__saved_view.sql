-- Views of lists that people keep by a name (视图): what a list was narrowed to, never its rows. filter: by the names that the list's
-- page has for its filters. shared: whether all staff of the unit may open it.
create table saved_view (
    id         uuid        not null,
    owner_id   uuid        not null,
    unit_id    uuid        not null,
    list       text        not null,
    name       text        not null,
    shared     boolean     not null,
    filter     jsonb       not null,
    sort       text,
    columns    text[]      not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    constraint pk_saved_view primary key (id),
    constraint fk_saved_view_owner foreign key (owner_id) references app_user (id),
    constraint fk_saved_view_unit foreign key (unit_id) references organisation (id),
    constraint uk_saved_view_name unique (owner_id, unit_id, list, name),
    constraint ck_saved_view_list check (list in ('APPLICATIONS', 'REVIEWS', 'EXPERTS')),
    constraint ck_saved_view_name check (length(name) between 1 and 60),
    constraint ck_saved_view_sort check (length(sort) <= 60)
);
create index ix_saved_view_unit on saved_view (unit_id, list);
grant select, insert, update, delete on saved_view to ${app};

-- With which view somebody's list opens.
create table saved_view_first (
    user_id uuid not null,
    list    text not null,
    view_id uuid not null,
    constraint pk_saved_view_first primary key (user_id, list),
    constraint fk_saved_view_first_user foreign key (user_id) references app_user (id),
    constraint fk_saved_view_first_view foreign key (view_id) references saved_view (id) on delete cascade
);
create index ix_saved_view_first_view on saved_view_first (view_id);
grant select, insert, update, delete on saved_view_first to ${app};
