package org.xuecang.platform.list;

/**
 * One column that a list is ordered by. The expression is never null in any row: a keyset cannot step over null.
 *
 * @param expression SQL, written by the programmer
 * @param sqlType what a cursor's text is cast back to, such as {@code uuid}
 */
public record SortKey(String expression, String sqlType, boolean descending) {

    public static SortKey ascending(String expression, String sqlType) {
        return new SortKey(expression, sqlType, false);
    }

    public static SortKey descending(String expression, String sqlType) {
        return new SortKey(expression, sqlType, true);
    }

    String order() {
        return expression + (descending ? " desc" : " asc");
    }

    String beyond() {
        return expression + (descending ? " < " : " > ") + bound();
    }

    String equal() {
        return expression + " = " + bound();
    }

    private String bound() {
        return "cast(? as " + sqlType + ")";
    }
}
