package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.ProblemTexts;

/** The cases that the browser's check is held to as well. */
class FormCasesTest {

    private static final Path FORMS = Path.of("../docs/examples/forms");

    record Case(String name, JsonNode written) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Numbers are read in two ways: as answers come in, and as they are kept. */
    static Stream<Case> cases() throws IOException {
        String written = Files.readString(FORMS.resolve("cases.json"));
        return Stream.of(new ObjectMapper(), StoredJson.mapper()).flatMap(mapper -> {
            try {
                return StreamSupport.stream(mapper.readTree(written).spliterator(), false)
                        .map(each -> new Case(each.get("name").asText(), each));
            } catch (IOException damaged) {
                throw new IllegalStateException(damaged);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCaseSays(Case one) {
        JsonNode schema = one.written().get("schema");
        Faults faults = FormSchema.faultsOf(schema);
        if (faults.all().isEmpty() && one.written().has("hints")) {
            faults.addAll(FormHints.faultsOf(one.written().get("hints"), schema), "/hints");
        }
        assertThat(found(faults)).isEqualTo(told(one.written().get("schemaFaults")));
        for (JsonNode answer : one.written().path("answers")) {
            PublishedForm form = form(one);
            JsonNode value = answer.get("value");
            assertThat(found(form.answers(value))).as("%s", value).isEqualTo(told(answer.get("strict")));
            assertThat(found(form.draft(value))).as("draft %s", value).isEqualTo(told(answer.get("draft")));
        }
    }

    @Test
    void hasCasesToSpeakOf() throws IOException {
        assertThat(cases().filter(one -> one.written().has("answers"))).hasSizeGreaterThan(40);
        assertThat(cases().filter(one -> !one.written().get("schemaFaults").isEmpty()))
                .hasSizeGreaterThan(60);
    }

    @Test
    void takesTheFormOfAProjectBase() throws IOException {
        JsonNode form = example();
        assertThat(FormSchema.faultsOf(form.get("schema")).all()).isEmpty();
        assertThat(FormHints.faultsOf(form.get("hints"), form.get("schema")).all())
                .isEmpty();
        PublishedForm schema = new PublishedForm(new FormContent(form.get("schema"), form.get("hints")));
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        assertThat(schema.draft(nothing).all()).isEmpty();
        assertThat(found(schema.answers(nothing))).contains("/title not-null", "/leader not-null");
    }

    @Test
    void namesWhatStopsAFormByItsPlaceInTheContent() {
        ObjectNode hints = JsonNodeFactory.instance.objectNode();
        hints.putObject("/b").put("widget", "LINE");
        FormService forms = new FormService();
        assertThat(found(forms.hindrances(new FormContent(form(text(10)), hints))))
                .containsExactly("/hints/~1b unknown-reference");
        assertThat(found(forms.hindrances(new FormContent(form(text(-1)), hints))))
                .containsExactly("/schema/properties/a/maxLength invalid");
        assertThat(found(forms.hindrances(new FormContent(form(text(10)), null))))
                .isEmpty();
    }

    @Test
    void takesTimeInLineWithTheText() {
        ObjectNode schema = text(20_000).put("pattern", "^(a+)+$");
        PublishedForm form = new PublishedForm(new FormContent(form(schema), null));
        ObjectNode answers = JsonNodeFactory.instance.objectNode().put("a", "a".repeat(19_999) + "!");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(found(form.answers(answers)))
                .containsExactly("/a pattern"));
    }

    @Test
    void refusesAFormThatIsTooLarge() {
        ObjectNode schema = form(text(10));
        schema.withObject("/properties/a").put("description", "说".repeat(70_000));
        assertThat(found(FormSchema.faultsOf(schema))).containsExactly(" form-too-large");
    }

    @Test
    void survivesAnswersOfAnyDepth() {
        JsonNode deep = JsonNodeFactory.instance.textNode("x");
        for (int i = 0; i < 900; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }
        JsonNode answers = JsonNodeFactory.instance.objectNode().set("a", deep);
        assertThatCode(() -> new PublishedForm(new FormContent(form(text(10)), null)).answers(answers))
                .doesNotThrowAnyException();
    }

    @Test
    void saysEveryFaultInBothLanguages() throws IOException {
        for (Case one : cases().toList()) {
            JsonNode schema = one.written().get("schema");
            List<Faults> all = one.written().get("schemaFaults").isEmpty()
                    ? StreamSupport.stream(one.written().path("answers").spliterator(), false)
                            .map(answer -> form(one).answers(answer.get("value")))
                            .toList()
                    : List.of(FormSchema.faultsOf(schema), hintFaults(one));
            all.stream().flatMap(faults -> faults.all().stream()).forEach(fault -> {
                for (ProblemTexts texts : List.of(ProblemTexts.of("zh"), ProblemTexts.of("en"))) {
                    String unnamed = texts.entry(new Fault("", "invalid")).message();
                    assertThat(texts.entry(fault).message())
                            .as(fault.code())
                            .doesNotContain("{")
                            .matches(message -> fault.code().equals("invalid") || !message.equals(unnamed));
                }
            });
        }
    }

    private static Faults hintFaults(Case one) {
        JsonNode schema = one.written().get("schema");
        return FormSchema.faultsOf(schema).all().isEmpty()
                ? FormHints.faultsOf(one.written().get("hints"), schema)
                : new Faults();
    }

    private static PublishedForm form(Case one) {
        return new PublishedForm(
                new FormContent(one.written().get("schema"), one.written().get("hints")));
    }

    private static JsonNode example() throws IOException {
        return new ObjectMapper().readTree(FORMS.resolve("quality-project.json").toFile());
    }

    private static ObjectNode text(int maxLength) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("title", "文本")
                .put("maxLength", maxLength);
    }

    private static ObjectNode form(ObjectNode field) {
        ObjectNode form =
                JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
        form.putObject("properties").set("a", field);
        return form;
    }

    private static List<String> found(Faults faults) {
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static List<String> told(JsonNode faults) {
        return StreamSupport.stream(((ArrayNode) faults).spliterator(), false)
                .map(fault ->
                        fault.get("pointer").asText() + " " + fault.get("code").asText())
                .toList();
    }
}
