package org.xuecang.platform.list;

import java.util.List;

/**
 * One column that a list is ordered by.
 *
 * @param expression SQL, written by the programmer
 * @param sqlType what a cursor's text is cast back to, such as {@code uuid}
 * @param nullable whether a row may lack it; such rows come last in both directions
 */
public record SortKey(String expression, String sqlType, boolean descending, boolean nullable) {

    /** Of an expression that is null in no row. */
    public static SortKey ascending(String expression, String sqlType) {
        return new SortKey(expression, sqlType, false, false);
    }

    /** Of an expression that is null in no row. */
    public static SortKey descending(String expression, String sqlType) {
        return new SortKey(expression, sqlType, true, false);
    }

    /** Ascending, by an expression that is null where a row has nothing to go by. */
    public static SortKey nullable(String expression, String sqlType) {
        return new SortKey(expression, sqlType, false, true);
    }

    /**
     * Ascending, by a text as Chinese dictionaries have it: by its first hundred characters, because a cursor carries them.
     */
    public static SortKey text(String expression) {
        return nullable("left(" + expression + ", 100) collate \"zh-x-icu\"", "text");
    }

    SortKey towards(boolean descending) {
        return new SortKey(expression, sqlType, descending, nullable);
    }

    String order() {
        return expression + (descending ? " desc" : " asc") + (nullable ? " nulls last" : "");
    }

    /** For the rows that come after those with this value. */
    Condition beyond(String value) {
        if (value == null) {
            return Condition.FALSE;
        }
        String beyond = expression + (descending ? " < " : " > ") + bound();
        return new Condition(nullable ? "(" + beyond + " or " + expression + " is null)" : beyond, List.of(value));
    }

    Condition equal(String value) {
        return value == null
                ? Condition.of(expression + " is null")
                : Condition.of(expression + " = " + bound(), value);
    }

    private String bound() {
        return "cast(? as " + sqlType + ")";
    }
}
