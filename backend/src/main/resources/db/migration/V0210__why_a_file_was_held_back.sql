-- Why a file was held back when it was gone through, kept whatever is done about it; null where nothing was found. What tells stands in
-- tells by its kinds; of files gone through earlier the kinds are not known.
alter table blind_file add column held_for text;
alter table blind_file add column tells text[] not null default '{}';
update blind_file set held_for = case
    when state = 'TELLS' then 'WORDS'
    when state = 'NOT_CLEANED' then 'NOT_CLEANED'
    when not replaced and (state = 'TO_LOOK_AT' or changed_by is not null) then 'PICTURES' end;
alter table blind_file add constraint ck_blind_file_held_for check (held_for in ('PICTURES', 'WORDS', 'NOT_CLEANED'));
alter table blind_file add constraint ck_blind_file_tells check (tells <@ array ['PERSON', 'UNIT', 'PARTICULAR', 'CONTACT']
    and (tells = '{}' or held_for = 'WORDS'));
