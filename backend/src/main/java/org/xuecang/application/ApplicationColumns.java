package org.xuecang.application;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalColumns;
import org.xuecang.platform.personal.PersonalKind;

/** What of an application is personal and kept encrypted. */
@Singleton
class ApplicationColumns implements PersonalColumns {

    static final PersonalColumn PHONE =
            new PersonalColumn("application_phone", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PHONE);
    }
}
