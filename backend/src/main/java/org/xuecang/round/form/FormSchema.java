package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.RegularExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.xuecang.platform.problem.Faults;

/**
 * The schema of a form, ready to hold answers against it. Made once for a version, shared by threads.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class FormSchema {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** What a browser holds without rounding. */
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final Set<String> OF_DRAFTS =
            Set.of("type", "maxLength", "maxItems", "additionalProperties", "$ref");

    private static final SchemaRegistry REGISTRY = registry();

    private final FormPlaces places;
    private final Schema strict;
    private final Schema draft;

    /** @param schema one that {@link #faultsOf} finds nothing wrong with */
    public FormSchema(JsonNode schema) {
        places = new FormPlaces(schema);
        strict = REGISTRY.getSchema(schema.deepCopy());
        draft = REGISTRY.getSchema(loosened(schema));
    }

    /** What is wrong with a schema, with pointers into it. */
    public static Faults faultsOf(JsonNode schema) {
        return SchemaFaults.of(schema);
    }

    /**
     * What stops answers from being handed in, with pointers into them; one fault a place, in the form's order. A hidden
     * field need not be filled in, and what it holds is not looked at.
     *
     * @param reckoned whether nobody fills in a place
     */
    Faults answers(JsonNode answers, Map<String, FormCondition> conditions, Predicate<String> reckoned) {
        ShownFields shown = new ShownFields(places, conditions, answers);
        return AnswerFaults.ofHandedIn(
                places,
                strict,
                shown.answers(),
                pointer -> shown.isShown(pointer)
                        && !(reckoned.test(pointer) && answers.at(pointer).isMissingNode()));
    }

    /** What stops answers from being kept: nothing need be there yet, but what is there has a place and room in it. */
    public Faults draft(JsonNode answers) {
        return AnswerFaults.ofDraft(places, draft, answers);
    }

    FormPlaces places() {
        return places;
    }

    static boolean isExact(JsonNode number) {
        return number.isNumber()
                && Double.isFinite(number.doubleValue())
                && number.decimalValue().abs().compareTo(LARGEST_NUMBER) <= 0;
    }

    private static RegularExpression readByRe2(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).find();
    }

    private static JsonNode loosened(JsonNode schema) {
        ObjectNode loose = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            switch (member.getKey()) {
                case "properties", "$defs" -> {
                    ObjectNode each = loose.putObject(member.getKey());
                    member.getValue().properties().forEach(one -> each.set(one.getKey(), loosened(one.getValue())));
                }
                case "items" -> loose.set("items", loosened(member.getValue()));
                default -> {
                    if (OF_DRAFTS.contains(member.getKey())) {
                        loose.set(member.getKey(), member.getValue());
                    }
                }
            }
        }
        return loose;
    }

    private static SchemaRegistry registry() {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(formats -> List.of(FormFormat.values()).forEach(each -> formats.put(each.getName(), each)))
                .build();
        return SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        // the JDK's engine can take longer than the sun lasts for (a+)+$
                        .regularExpressionFactory(FormSchema::readByRe2)
                        .build()));
    }
}
