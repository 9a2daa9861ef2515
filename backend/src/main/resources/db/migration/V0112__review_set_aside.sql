-- A review that was handed in by somebody who should not have reviewed the case: it is kept, and counts no more.

alter table review
    add column set_aside text,
    drop constraint ck_review_state,
    drop constraint ck_review_submitted,
    add constraint ck_review_state check (state in ('ASSIGNED', 'SUBMITTED', 'EXCUSED', 'TAKEN_BACK', 'SET_ASIDE')),
    add constraint ck_review_submitted check ((state in ('SUBMITTED', 'SET_ASIDE')) = (submitted_at is not null)),
    add constraint ck_review_set_aside check (length(set_aside) between 1 and 500),
    add constraint ck_review_set_aside_state check ((state = 'SET_ASIDE') = (set_aside is not null));
