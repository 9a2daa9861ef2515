-- Why an organisation allows or forbids; settings from before have none.

alter table sign_off_setting add column reason text;
alter table sign_off_setting add constraint ck_sign_off_setting_reason check (length(reason) between 1 and 500);
