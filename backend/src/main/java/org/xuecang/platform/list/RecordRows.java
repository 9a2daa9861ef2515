package org.xuecang.platform.list;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Maps rows to records, also to those that only their feature sees: by itself Jdbi constructs public types only. */
public final class RecordRows {

    /** Reading a constructor's parameters costs more than a row. */
    private static final ClassValue<RowMapper<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
            return read(type);
        }
    };

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
            return ConstructorMapper.of(constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type + " is no record", impossible);
        }
    }
}
