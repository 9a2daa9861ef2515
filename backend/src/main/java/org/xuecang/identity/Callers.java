package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Role;

/** Reads a caller with their grants in force, in one statement of plain JDBC, because every call of the API begins with it. */
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
    DataSource database;

    private record Row(UUID id, String username, Grant grant) {}

    /**
     * @param subject the token's {@code sub}; null where it is none of Keycloak's
     * @param clientId the token's {@code client_id} for a program, else null
     * @return empty when there is no account, or a disabled one
     */
    Optional<Caller> find(UUID subject, String clientId, LocalDate day) {
        List<Row> rows = rows(subject, clientId, day);
        return rows.stream().findFirst().map(first -> new Caller(first.id(), first.username(), grants(rows)));
    }

    private List<Row> rows(UUID subject, String clientId, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, subject, Types.OTHER);
            statement.setString(2, clientId);
            statement.setObject(3, day);
            statement.setObject(4, day);
            try (ResultSet result = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(new Row(result.getObject("id", UUID.class), result.getString("username"), grant(result)));
                }
                return rows;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The caller was not looked up", failed);
        }
    }

    private static List<Grant> grants(List<Row> rows) {
        return rows.stream().map(Row::grant).filter(grant -> grant != null).toList();
    }

    private static Grant grant(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return role == null
                ? null
                : new Grant(
                        Role.valueOf(role),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("scope_id", UUID.class));
    }
}
