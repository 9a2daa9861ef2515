-- Finding by a few characters. Chinese words and names have two, for which trigrams are no use, so what is looked for is found by the
-- pairs of characters in it; that they stand side by side is asked of the rows found. Kept beside the text, because a row's
-- pairs cost more than all else that is asked of it. A single character has none, and is found by reading.
create function text_pairs(written text) returns text[]
    language sql immutable strict parallel safe as $$
    select array(
        select distinct substr(lower(written), place, 2) from generate_series(1, length(written) - 1) place)
$$;

alter table round_application add column title_pairs text[] generated always as (text_pairs(title)) stored;
alter table app_user add column display_name_pairs text[] generated always as (text_pairs(display_name)) stored;
alter table organisation_name add column name_pairs text[] generated always as (text_pairs(name)) stored;
create index ix_round_application_title_pairs on round_application using gin (title_pairs);
create index ix_app_user_display_name_pairs on app_user using gin (display_name_pairs);
create index ix_organisation_name_pairs on organisation_name using gin (name_pairs);

-- Of numbers nobody looks for two characters.
create index ix_round_application_receipt_trigram on round_application using gin (receipt_number gin_trgm_ops);
create index ix_award_document_trigram on award using gin (document_number gin_trgm_ops);

-- Lists of what was handed in between two days, and of what is overdue.
create index ix_round_application_submitted on round_application (submitted_at);
create index ix_review_due on review (due_on) where state = 'ASSIGNED';
