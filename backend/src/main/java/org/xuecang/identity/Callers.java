package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Role;

/** Reads a caller with their grants in force, in one statement, because every call of the API begins with it. */
@ApplicationScoped
class Callers {

    /** Two lookups by a unique index each: joined by "or", they leave the choice to statistics. */
    static final String FIND = """
            select person.id, person.username, held.role, held.unit_id, held.scope_id
            from (select id, username, state from app_user where keycloak_id = ?
                union
                select id, username, state from app_user where client_id = ?) person
            left join role_grant held on held.user_id = person.id
                and held.valid_from <= ? and (held.valid_until is null or held.valid_until > ?)
            where person.state <> 'DISABLED'
            """;

    @Inject
    Jdbi jdbi;

    private record Row(UUID id, String username, Grant grant) {}

    /**
     * @param subject the token's {@code sub}; null where it is none of Keycloak's
     * @param clientId the token's {@code client_id} for a program, else null
     * @return empty when there is no account, or a disabled one
     */
    Optional<Caller> find(UUID subject, String clientId, LocalDate day) {
        List<Row> rows = jdbi.withHandle(sql -> sql.select(FIND, subject, clientId, day, day)
                .map((row, context) -> new Row(
                        row.getObject("id", UUID.class), row.getString("username"), grant(row.getString("role"), row)))
                .list());
        return rows.stream().findFirst().map(first -> new Caller(first.id(), first.username(), grants(rows)));
    }

    private static List<Grant> grants(List<Row> rows) {
        return rows.stream().map(Row::grant).filter(grant -> grant != null).toList();
    }

    private static Grant grant(String role, ResultSet row) throws SQLException {
        return role == null
                ? null
                : new Grant(
                        Role.valueOf(role),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("scope_id", UUID.class));
    }
}
