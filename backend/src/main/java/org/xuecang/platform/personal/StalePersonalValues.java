package org.xuecang.platform.personal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The values in all registered columns that are not under the primary key. */
@ApplicationScoped
class StalePersonalValues {

    @Inject
    Jdbi jdbi;

    @Inject
    PersonalFields fields;

    @Inject
    @All
    List<PersonalColumns> registered;

    private record Row(UUID id, PersonalValue sealedAnew) {}

    List<PersonalColumn> columns() {
        return registered.stream().flatMap(each -> each.columns().stream()).toList();
    }

    long count() {
        byte[] current = fields.cipher().primaryHeader();
        return columns().stream()
                .mapToLong(column -> jdbi.withHandle(sql -> sql.select(
                                "select count(*) from " + column.table() + " where " + isStale(column),
                                current.length,
                                current)
                        .mapTo(Long.class)
                        .one()))
                .sum();
    }

    /**
     * Takes part in the transaction under way and holds the rows until its end, so that a writer's newer value is never
     * overwritten by an older one.
     *
     * @return how many were sealed; 0 when none is left that nobody else holds
     */
    int sealAnew(PersonalColumn column, int batch) {
        return jdbi.withHandle(sql -> {
            List<Row> rows = take(sql, column, batch);
            rows.forEach(row -> update(sql, column, row));
            return rows.size();
        });
    }

    private List<Row> take(Handle sql, PersonalColumn column, int batch) {
        byte[] current = fields.cipher().primaryHeader();
        return sql.select(
                        "select id, " + column.column() + " from " + column.table() + " where " + isStale(column)
                                + " order by id limit ? for update",
                        current.length,
                        current,
                        batch)
                .map((row, context) -> new Row(row.getObject(1, UUID.class), anew(column, row.getBytes(2))))
                .list();
    }

    private PersonalValue anew(PersonalColumn column, byte[] ciphertext) {
        return fields.cipher().seal(column, fields.cipher().open(column, ciphertext));
    }

    private static void update(Handle sql, PersonalColumn column, Row row) {
        sql.execute(
                "update " + column.table() + " set " + column.column() + " = ?, " + column.hashColumn()
                        + " = ? where id = ?",
                row.sealedAnew().ciphertext(),
                row.sealedAnew().hash(),
                row.id());
    }

    private static String isStale(PersonalColumn column) {
        return column.column() + " is not null and substring(" + column.column() + " from 1 for ?) <> ?";
    }
}
