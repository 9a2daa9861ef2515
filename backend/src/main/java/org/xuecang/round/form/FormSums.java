package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sums of a form, which it reckons itself: what the rows of a table say is not asked a second time. {@code
 * frontend/src/features/form/sums.ts} reckons the same.
 */
final class FormSums {

    private static final String ITEM = "/-/";

    /** As {@link FormCondition} compares sums of money. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private static final List<String> OTHER_TEXTS = List.of("format", "enum", "oneOf", "const");

    private static final int CENTS = 2;

    private final Map<String, String> columns;
    private final Map<String, JsonNode> schemas;

    /** @param hints without faults */
    FormSums(Map<String, FormHint> hints, Map<String, JsonNode> schemas) {
        columns = hints.entrySet().stream()
                .filter(each -> each.getValue().sumOf() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().sumOf(), (one, _) -> one, TreeMap::new));
        this.schemas = schemas;
    }

    /**
     * Whether a field can be the sum of a column: both whole numbers or texts that hold amounts of money, the column of a
     * table that lies in no other one, the field in none.
     */
    static boolean fits(String place, String column, Map<String, JsonNode> schemas) {
        JsonNode asked = schemas.get(place);
        JsonNode summed = schemas.get(column);
        return isAmount(asked)
                && isAmount(summed)
                && summed.path("type").equals(asked.path("type"))
                && !(place + "/").contains(ITEM)
                && column.split(ITEM, -1).length == 2;
    }

    private static boolean isAmount(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> true;
            case "string" -> OTHER_TEXTS.stream().noneMatch(schema::has);
            default -> false;
        };
    }

    /** The column whose sum a place is, null for any other. */
    String column(String place) {
        return columns.get(place);
    }

    boolean contains(String place) {
        return columns.containsKey(place);
    }

    /** The same answers, whatever they are, with the sums in their places and nothing there where no row has an amount. */
    ObjectNode reckoned(ObjectNode answers) {
        ObjectNode reckoned = answers.deepCopy();
        columns.forEach((place, column) -> {
            Optional<BigDecimal> sum = sum(reckoned, column);
            String parent = FormPlaces.above(place);
            if (sum.isPresent() && takesMembers(reckoned, parent)) {
                AnswerTexts.put(reckoned, place, written(sum.get(), schemas.get(place)));
            } else if (sum.isEmpty() && reckoned.at(parent) instanceof ObjectNode members) {
                members.remove(place.substring(place.lastIndexOf('/') + 1));
            }
        });
        return reckoned;
    }

    /** Whether there are members at a pointer, or can be: somebody may have sent a text for a group. */
    private static boolean takesMembers(ObjectNode answers, String pointer) {
        JsonNode there = answers.at(pointer);
        return there.isMissingNode() ? takesMembers(answers, FormPlaces.above(pointer)) : there.isObject();
    }

    private static Optional<BigDecimal> sum(ObjectNode answers, String column) {
        int item = column.indexOf(ITEM);
        JsonNode rows = answers.at(column.substring(0, item));
        String within = column.substring(item + ITEM.length() - 1);
        return IntStream.range(0, rows.isArray() ? rows.size() : 0)
                .mapToObj(i -> rows.get(i).at(within))
                .flatMap(amount -> amount(amount).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> amount(JsonNode given) {
        String text = given.isNumber() ? given.decimalValue().toPlainString() : given.asText();
        return Optional.of(text).filter(AMOUNT.asMatchPredicate()).map(BigDecimal::new);
    }

    /** Money with its cents. */
    private static JsonNode written(BigDecimal sum, JsonNode schema) {
        BigDecimal plain = sum.stripTrailingZeros();
        if (schema.path("type").asText().equals("string")) {
            return JsonNodeFactory.instance.textNode(
                    plain.setScale(Math.max(CENTS, plain.scale())).toPlainString());
        }
        return plain.scale() > 0
                ? JsonNodeFactory.instance.numberNode(plain)
                : JsonNodeFactory.instance.numberNode(plain.longValueExact());
    }
}
