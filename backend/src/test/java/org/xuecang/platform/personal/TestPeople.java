package org.xuecang.platform.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The phones of a table that one test makes; nothing is registered while the table is not there. */
@ApplicationScoped
class TestPeople implements PersonalColumns {

    static final PersonalColumn PHONE = new PersonalColumn("test_person", "phone", "phone_hash", PersonalKind.PHONE);

    @Inject
    Jdbi jdbi;

    @Override
    public List<PersonalColumn> columns() {
        boolean there = jdbi.withHandle(sql -> sql.select("select to_regclass('test_person') is not null")
                .mapTo(Boolean.class)
                .one());
        return there ? List.of(PHONE) : List.of();
    }
}
