-- A title as it is being written stands apart from the one that was handed in, which is all that others than its writers read,
-- search and sort by.

alter table round_application
    add column draft_title text,
    add constraint ck_round_application_draft_title check (length(draft_title) between 1 and 200);

update round_application set draft_title = title;

update round_application a set title = v.title
from application_revision v
where v.application_id = a.id and v.number = a.revision and v.title <> a.title;

update round_application set title = null where revision = 0;
