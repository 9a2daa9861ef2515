package org.xuecang.credit.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalColumns;
import org.xuecang.platform.personal.PersonalKind;

/** What of an account is personal and kept encrypted. */
@Singleton
class AccountColumns implements PersonalColumns {

    static final PersonalColumn NAME =
            new PersonalColumn("credit_account", "name_ciphertext", "name_hash", PersonalKind.NAME);
    static final PersonalColumn PHONE =
            new PersonalColumn("credit_account", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);
    static final PersonalColumn NUMBER =
            new PersonalColumn("identity_document", "number_ciphertext", "number_hash", PersonalKind.DOCUMENT);

    @Override
    public List<PersonalColumn> columns() {
        return List.of(NAME, PHONE, NUMBER);
    }
}
