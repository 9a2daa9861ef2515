-- A plan is of one group of scorers where the round's rubric weighs groups differently; null where it knows none. Its pairs are
-- assigned for that group.
alter table assignment_plan add column scorer text;
alter table assignment_plan add constraint ck_assignment_plan_scorer check (length(scorer) between 1 and 40);

-- field_met: whether somebody who has handed in is of the field, so that no further one is sought.
alter table assignment_case add column field_met boolean not null default false;

alter table assignment_case drop constraint ck_assignment_case_binding;
alter table assignment_case add constraint ck_assignment_case_binding check (binding in
    ('TOO_FEW_EXPERTS', 'UNAVAILABLE', 'CONFLICTS', 'NO_EXPERT_OF_FIELD', 'CAPACITY_OF_FIELD', 'CAPACITY'));
