package org.xuecang.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.xuecang.platform.problem.Fault;

/**
 * The days that can come in: of the years 1900 to 2200, which hold everybody alive and every paper in force. ISO 8601 and
 * Java know days a million years away, which the database does not, and which no calendar can count up to.
 */
public final class BoundedDays extends SimpleModule {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    public BoundedDays() {
        addDeserializer(LocalDate.class, new Reader());
    }

    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Of a day that they do not hold. */
    public static Fault fault(String pointer) {
        return new Fault(pointer, "day-out-of-bounds", Map.of("first", FIRST, "last", LAST));
    }

    /** A day that is well written and none of these. */
    static final class OutOfBounds extends InvalidFormatException {

        private OutOfBounds(JsonParser parser, LocalDate day) {
            super(parser, "a day out of bounds", day, LocalDate.class);
        }
    }

    private static final class Reader extends StdScalarDeserializer<LocalDate> {

        private Reader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && !hold(day)) {
                throw new OutOfBounds(parser, day);
            }
            return day;
        }
    }
}
