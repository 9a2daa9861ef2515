package org.xuecang.platform.list;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a WHERE clause, or a query within one, with its parameters.
 *
 * @param sql written by the programmer, never by a caller; every value is a {@code ?}
 */
public record Condition(String sql, List<Object> parameters) {

    public static final Condition TRUE = new Condition("true", List.of());
    public static final Condition FALSE = new Condition("false", List.of());

    public Condition {
        parameters = List.copyOf(parameters);
    }

    public static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    public Condition and(Condition other) {
        return joined(" and ", other);
    }

    public Condition or(Condition other) {
        return joined(" or ", other);
    }

    public Condition negated() {
        return new Condition("not (" + sql + ")", parameters);
    }

    /** That a column holds one of the ids that a query tells, which is asked first and once, however few they may be. */
    public static Condition oneOf(String column, Condition ids) {
        return new Condition(column + " = any (array(" + ids.sql + "))", ids.parameters);
    }

    /** Of two queries. */
    public Condition union(Condition other) {
        return new Condition(
                sql + " union " + other.sql,
                Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }

    private Condition joined(String word, Condition other) {
        return new Condition(
                "(" + sql + ")" + word + "(" + other.sql + ")",
                Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }
}
