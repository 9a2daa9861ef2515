package org.xuecang.credit.account;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.xuecang.credit.document.Sex;
import org.xuecang.platform.personal.PersonalColumn;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.personal.PersonalValue;

/** An account as it is read for a list. */
record AccountRow(
        UUID id,
        String number,
        AccountState state,
        @Nested("name") PersonalValue name,
        @Nested("phone") PersonalValue phone,
        Integer birthYear,
        Sex sex,
        UUID unitId,
        UUID townId,
        LocalDate openedOn) {

    /** Of an account {@code a}. */
    static final String COLUMNS = """
            a.id, a.number, a.state, a.name_ciphertext, a.name_hash, a.phone_ciphertext, a.phone_hash, a.birth_year, a.sex,
            a.unit_id, a.town_id, a.opened_on
            """;

    /** @param names of organisations, by id */
    CreditAccountSummary summary(PersonalFields personal, Map<UUID, String> names) {
        return new CreditAccountSummary(
                id,
                number,
                state,
                masked(personal, AccountColumns.NAME, name),
                masked(personal, AccountColumns.PHONE, phone),
                birthYear,
                sex,
                unitId,
                names.get(unitId),
                townId,
                names.get(townId),
                openedOn);
    }

    private static String masked(PersonalFields personal, PersonalColumn column, PersonalValue value) {
        return value == null ? null : personal.masked(column, value);
    }
}
