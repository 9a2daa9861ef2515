package org.xuecang.platform.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Answers list questions by keyset: one statement for the page, one for the total. */
@ApplicationScoped
public class Lists {

    private static final int COUNTED = 1_000;
    private static final int FETCHED = 500;

    @Inject
    Jdbi jdbi;

    private record Row<T>(T item, List<String> keys) {}

    /** A row with the keys it is sorted by. Columns are matched to components once a statement, not at every row. */
    private record Keyed<T>(RowMapper<T> items) implements RowMapper<Row<T>> {

        @Override
        public Row<T> map(ResultSet row, StatementContext context) throws SQLException {
            String[] keys = (String[]) row.getArray("sort_keys").getArray();
            return new Row<>(items.map(row, context), Arrays.asList(keys));
        }

        @Override
        public RowMapper<Row<T>> specialize(ResultSet rows, StatementContext context) throws SQLException {
            return new Keyed<>(items.specialize(rows, context));
        }
    }

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
            List<Row<T>> rows = bound(sql, query.rows(after, request.limit() + 1))
                    .map(new Keyed<>(RecordRows.of(rowType)))
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

    /** The first rows of a query, uncounted. One statement. */
    public <T> List<T> first(ListQuery query, int most, Class<T> rowType) {
        return jdbi.withHandle(sql -> bound(sql, query.rows(List.of(), most))
                .map(RecordRows.of(rowType))
                .list());
    }

    /**
     * All rows of a query in its order, however many, one after the other: for exports. One statement.
     *
     * @param rowType a record whose components are named as the query's columns
     */
    public <T> void each(ListQuery query, Class<T> rowType, Consumer<T> work) {
        jdbi.useHandle(sql -> {
            try (Stream<T> rows = bound(sql, query.rows(List.of(), Integer.MAX_VALUE))
                    .setFetchSize(FETCHED)
                    .map(RecordRows.of(rowType))
                    .stream()) {
                rows.forEach(work);
            }
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
