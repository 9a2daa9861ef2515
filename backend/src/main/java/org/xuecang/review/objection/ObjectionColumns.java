package org.xuecang.review.objection;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalColumns;
import org.xuecang.platform.personal.PersonalKind;

/** What of an objection is personal and kept encrypted: who signs it. */
@Singleton
class ObjectionColumns implements PersonalColumns {

    static final PersonalColumn NAME =
            new PersonalColumn("objection", "name_ciphertext", "name_hash", PersonalKind.NAME);
    static final PersonalColumn PHONE =
            new PersonalColumn("objection", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);

    @Override
    public List<PersonalColumn> columns() {
        return List.of(NAME, PHONE);
    }
}
