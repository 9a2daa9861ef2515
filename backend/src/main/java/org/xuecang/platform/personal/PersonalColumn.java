package org.xuecang.platform.personal;

import java.util.regex.Pattern;

/**
 * One personal field of one table.
 *
 * @param table a table with a primary key {@code id uuid}
 * @param column the ciphertext's column, {@code bytea}; together with the table it is bound into every ciphertext, so
 *     neither may be renamed without re-encrypting
 * @param hashColumn the keyed hash's column, {@code bytea}
 */
public record PersonalColumn(String table, String column, String hashColumn, PersonalKind kind) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public PersonalColumn {
        for (String name : new String[] {table, column, hashColumn}) {
            if (!IDENTIFIER.matcher(name).matches()) {
                throw new IllegalArgumentException("not a name in snake case: " + name);
            }
        }
    }

    String place() {
        return table + "." + column;
    }
}
