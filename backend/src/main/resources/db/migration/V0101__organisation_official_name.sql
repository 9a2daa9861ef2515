-- What an organisation is called on a day is asked for each row of a list: by a tree rather than by the exclusion
-- constraint's index, which takes several times as long.
create index ix_organisation_name_official on organisation_name (organisation_id, valid_from)
    include (valid_until, name) where kind = 'OFFICIAL';
