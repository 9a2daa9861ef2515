-- The virus scanner's verdict on files. Nothing has looked at those that are there; they stay readable.

alter table stored_file
    drop constraint ck_stored_file_state,
    -- since when it is held back, and when the scanner is asked next: the database's clock, one for all copies
    add column scan_since timestamptz,
    add column scan_due_at timestamptz,
    add column scan_attempts integer not null default 0,
    -- what the scanner found
    add column signature text;

update stored_file
set state = case state when 'CLEAN' then 'NOT_SCANNED' else 'SCANNING' end,
    scan_since = case state when 'CLEAN' then null else now() end,
    scan_due_at = case state when 'CLEAN' then null else now() end;

alter table stored_file
    add constraint ck_stored_file_state check (state in ('SCANNING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')),
    add constraint ck_stored_file_scanning check ((scan_due_at is not null) = (state = 'SCANNING')),
    add constraint ck_stored_file_signature check ((signature is not null) = (state = 'INFECTED')),
    add constraint ck_stored_file_signature_length check (length(signature) <= 200);

create index ix_stored_file_scan_due on stored_file (scan_due_at) where state = 'SCANNING';
