package org.xuecang.platform.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether a query value can be read as what its parameter is. */
final class QueryValue {

    private static final Map<Class<?>, Consumer<String>> READERS = Map.of(
            int.class, Integer::parseInt,
            Integer.class, Integer::parseInt,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            boolean.class, QueryValue::readBoolean,
            Boolean.class, QueryValue::readBoolean);

    private QueryValue() {}

    static boolean isReadable(String value, Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        try {
            READERS.getOrDefault(type, _ -> {}).accept(value);
            return true;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private static void readBoolean(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
    }
}
