-- Which parts of the demo world have been loaded; empty in production.

create table demo_part (
    name      text        not null,
    loaded_at timestamptz not null,
    constraint pk_demo_part primary key (name)
);
grant select, insert on demo_part to ${app};
