-- Few files are held back at a time, and lists ask which cases they belong to.
create index ix_stored_file_held_back on stored_file (attached_kind, attached_id) where state in ('SCANNING', 'INFECTED');
