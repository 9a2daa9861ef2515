package org.xuecang.platform.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Answers list questions by keyset: one statement for the page, one for the total. */
@ApplicationScoped
public class Lists {

    private static final int COUNTED = 1_000;

    @Inject
    Jdbi jdbi;

    private record Row<T>(T item, List<String> keys) {}

    /**
     * @param rowType a record whose components are named as the query's columns
     * @throws org.xuecang.platform.problem.DomainError 400 {@code bad-cursor}
     */
    public <T> Page<T> page(ListQuery query, PageRequest request, Class<T> rowType) {
        String question = query.question();
        List<String> after = request.cursor() == null
                ? List.of()
                : Cursor.read(request.cursor(), question, query.order().size());
        return jdbi.withHandle(sql -> {
            RowMapper<T> mapper = RecordRows.of(rowType);
            List<Row<T>> rows = bound(sql, query.rows(after, request.limit() + 1))
                    .map((row, context) -> new Row<>(mapper.map(row, context), List.of((String[])
                            row.getArray("sort_keys").getArray())))
                    .list();
            int counted =
                    bound(sql, query.count(COUNTED + 1)).mapTo(Integer.class).one();
            boolean more = rows.size() > request.limit();
            List<Row<T>> shown = more ? rows.subList(0, request.limit()) : rows;
            return new Page<>(
                    shown.stream().map(Row::item).toList(),
                    more ? Cursor.write(question, shown.getLast().keys()) : null,
                    counted > COUNTED ? null : counted);
        });
    }

    private static Query bound(Handle sql, Condition statement) {
        Query query = sql.createQuery(statement.sql());
        for (int i = 0; i < statement.parameters().size(); i++) {
            query.bind(i, statement.parameters().get(i));
        }
        return query;
    }
}
