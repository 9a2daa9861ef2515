package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * When a field is shown: what other answers must be. Written as {@code {"all": […]}}, {@code {"any": […]}} or {@code
 * {"place": "/kind", "is": "EQUAL", "value": "团队"}}. {@code frontend/src/features/form/conditions.ts} reads the same.
 */
sealed interface FormCondition {

    /** @param parts all of which must be met */
    record All(List<FormCondition> parts) implements FormCondition {}

    /** @param parts one of which must be met */
    record Any(List<FormCondition> parts) implements FormCondition {}

    /**
     * One answer against a value.
     *
     * @param place of the answer, in the same item where it lies in a list
     * @param value null for what needs none
     */
    record Comparison(String place, Is is, JsonNode value) implements FormCondition {

        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

        /** @param answer missing where none is given; that meets nothing but {@link Is#EMPTY} */
        boolean isMetBy(JsonNode answer) {
            boolean isFilled = isFilled(answer);
            return switch (is) {
                case FILLED -> isFilled;
                case EMPTY -> !isFilled;
                case EQUAL -> isFilled && isSame(answer);
                case NOT_EQUAL -> isFilled && !isSame(answer);
                case AT_LEAST -> isFilled && compares(answer) && compared(answer, value) >= 0;
                case AT_MOST -> isFilled && compares(answer) && compared(answer, value) <= 0;
            };
        }

        private static boolean isFilled(JsonNode answer) {
            if (answer.isContainerNode()) {
                return !answer.isEmpty();
            }
            return !answer.isNull() && !answer.asText().isEmpty();
        }

        private boolean isSame(JsonNode answer) {
            boolean areNumbers = value.isNumber() && answer.isNumber();
            return areNumbers ? compared(answer, value) == 0 : value.equals(answer);
        }

        /** Numbers among each other; texts too, sums of money as numbers and days as they are written. */
        private boolean compares(JsonNode answer) {
            if (value.isNumber()) {
                return answer.isNumber();
            }
            return answer.isTextual() && isDecimal(value) == isDecimal(answer);
        }

        /** As a browser would: by the number that both hold. */
        static int compared(JsonNode a, JsonNode b) {
            return a.isNumber() || isDecimal(a)
                    ? Double.compare(number(a), number(b))
                    : a.asText().compareTo(b.asText());
        }

        private static double number(JsonNode value) {
            double number = value.isNumber() ? value.doubleValue() : Double.parseDouble(value.asText());
            return number == 0 ? 0 : number;
        }

        static boolean isDecimal(JsonNode value) {
            return value.isTextual() && DECIMAL.matches(value.textValue());
        }
    }

    /** How an answer is compared. */
    enum Is {
        EQUAL,
        NOT_EQUAL,
        AT_LEAST,
        AT_MOST,
        FILLED,
        EMPTY;

        boolean needsValue() {
            return this != FILLED && this != EMPTY;
        }

        boolean isOfSize() {
            return this == AT_LEAST || this == AT_MOST;
        }
    }

    /** @param written what {@link ConditionFaults} finds nothing wrong with */
    static FormCondition read(JsonNode written) {
        if (written.has("all")) {
            return new All(parts(written.get("all")));
        }
        if (written.has("any")) {
            return new Any(parts(written.get("any")));
        }
        return new Comparison(
                written.get("place").asText(), Is.valueOf(written.get("is").asText()), written.get("value"));
    }

    private static List<FormCondition> parts(JsonNode written) {
        return StreamSupport.stream(written.spliterator(), false)
                .map(FormCondition::read)
                .toList();
    }

    /** Whatever it compares, in the order in which it is written. */
    default Stream<Comparison> comparisons() {
        return switch (this) {
            case All all -> all.parts().stream().flatMap(FormCondition::comparisons);
            case Any any -> any.parts().stream().flatMap(FormCondition::comparisons);
            case Comparison one -> Stream.of(one);
        };
    }
}
