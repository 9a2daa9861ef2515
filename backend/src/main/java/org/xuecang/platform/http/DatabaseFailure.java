package org.xuecang.platform.http;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/** What a failure of the database means for the caller. */
final class DatabaseFailure {

    /** Integrity constraint violations, PostgreSQL class 23: someone else was a moment earlier. */
    private static final String INTEGRITY = "23";
    /** Serialization failure and deadlock, lost connection, shutting down, too many connections: try again. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";
    /** Data exceptions: a value that the database cannot read, such as a tampered cursor's. */
    private static final String DATA = "22";

    private DatabaseFailure() {}

    static Optional<DomainError> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError refused) {
                return Optional.of(refused);
            }
            if (cause instanceof JDBCConnectionException) {
                return Optional.of(PlatformProblem.UNAVAILABLE.error());
            }
            if (cause instanceof ConstraintViolationException violated && violated.getConstraintName() != null) {
                return Optional.of(PlatformProblem.CONFLICT.error("constraint", violated.getConstraintName()));
            }
            if (cause instanceof SQLException sql) {
                Optional<DomainError> meaning = of(sql);
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DomainError> of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // Agroal reports a pool that stays empty with no state but this message, in more than one spelling
            boolean starved = String.valueOf(failure.getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains("acquisition timeout");
            return starved ? Optional.of(PlatformProblem.UNAVAILABLE.error()) : Optional.empty();
        }
        if (state.startsWith(CONNECTION) || PASSING.contains(state)) {
            return Optional.of(PlatformProblem.UNAVAILABLE.error());
        }
        if (state.startsWith(DATA)) {
            return Optional.of(PlatformProblem.MALFORMED_REQUEST.error());
        }
        return state.startsWith(INTEGRITY)
                ? Optional.of(PlatformProblem.CONFLICT.error("constraint", state))
                : Optional.empty();
    }
}
