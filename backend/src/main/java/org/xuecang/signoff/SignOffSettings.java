package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What organisations allow in a sign-off. A change adds a row; the earlier ones stay as the record of who allowed it. */
@ApplicationScoped
class SignOffSettings {

    @Inject
    Jdbi jdbi;

    int stepsAPerson(UUID organisationId) {
        return current(organisationId).samePersonTwice() ? SignOff.ALLOWED_STEPS : SignOff.USUAL_STEPS;
    }

    /** The setting in force; version 0 where nobody ever set one. */
    SignOffSetting current(UUID organisationId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select organisation_id, same_person_twice, reason, set_by, set_at, version from sign_off_setting
                        where organisation_id = ? order by version desc limit 1
                        """, organisationId)
                        .map((row, context) -> setting(row))
                        .findOne())
                .orElseGet(() -> SignOffSetting.never(organisationId));
    }

    void add(SignOffSetting setting) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into sign_off_setting (organisation_id, version, same_person_twice, reason, set_by, set_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                setting.organisationId(),
                setting.version(),
                setting.samePersonTwice(),
                setting.reason(),
                setting.setBy(),
                setting.setAt()));
    }

    private static SignOffSetting setting(ResultSet row) throws SQLException {
        return new SignOffSetting(
                row.getObject("organisation_id", UUID.class),
                row.getBoolean("same_person_twice"),
                row.getString("reason"),
                row.getObject("set_by", UUID.class),
                row.getTimestamp("set_at").toInstant(),
                row.getLong("version"));
    }
}
