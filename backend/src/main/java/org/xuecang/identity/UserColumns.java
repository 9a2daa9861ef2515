package org.xuecang.identity;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalColumns;
import org.xuecang.platform.personal.PersonalKind;

/** What of an account is personal and kept encrypted. */
@Singleton
class UserColumns implements PersonalColumns {

    static final PersonalColumn PHONE =
            new PersonalColumn("app_user", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PHONE);
    }
}
