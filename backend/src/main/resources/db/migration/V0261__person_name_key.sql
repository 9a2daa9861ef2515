-- A person's name as it is compared: however it is spaced, dotted, bracketed or typed, it is one name.
create function person_name_key(name text) returns text
    language sql immutable parallel safe as $$
    select lower(translate(regexp_replace(normalize(name, NFKC), '\s', '', 'g'),
        U&'.,-_()[]{}<>\00b7\2022\2027\2219\22c5\30fb\3001\3002\3008\3009\300a\300b\300c\300d\300e\300f\3010\3011\3014\3015\200b\feff',
        ''))
$$;
