package org.xuecang.platform.list;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Maps rows to records, also to those that only their feature sees: by itself Jdbi constructs public types only. */
public final class RecordRows {

    /** Reading a constructor's parameters costs more than a row. */
    private static final ClassValue<RowMapper<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** Matching columns to components costs more than mapping many rows, so it is done once for the same columns. */
    private record Remembered<T>(RowMapper<T> rows, Map<List<String>, RowMapper<T>> byColumns) implements RowMapper<T> {

        @Override
        public T map(ResultSet row, StatementContext context) throws SQLException {
            return rows.map(row, context);
        }

        @Override
        public RowMapper<T> specialize(ResultSet found, StatementContext context) throws SQLException {
            List<String> columns = labels(found.getMetaData());
            RowMapper<T> known = byColumns.get(columns);
            if (known == null) {
                known = rows.specialize(found, context);
                byColumns.put(columns, known);
            }
            return known;
        }

        private static List<String> labels(ResultSetMetaData found) throws SQLException {
            List<String> labels = new ArrayList<>(found.getColumnCount());
            for (int column = 1; column <= found.getColumnCount(); column++) {
                labels.add(found.getColumnLabel(column));
            }
            return labels;
        }
    }

    private RecordRows() {}

    /** @param type a record whose components are named as the columns, which are in snake case */
    @SuppressWarnings("unchecked") // computed for this very type
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.get(type);
    }

    private static <T> RowMapper<T> read(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Remembered<>(ConstructorMapper.of(constructor), new ConcurrentHashMap<>());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type + " is no record", impossible);
        }
    }
}
