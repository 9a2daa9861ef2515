package org.xuecang.round.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Faults;

/**
 * What the API finds of 10,000 answers to forms by chance, and of JSON Schema's own tests. The browser's check is held to the
 * same: {@code frontend/src/features/form/form-agreement.test.ts} reads what is kept here.
 */
class FormAgreementTest {

    private static final Path KEPT = Path.of("../docs/examples/forms/generated.ndjson.gz");
    private static final Path SUITE = Path.of("../frontend/node_modules/json-schema-test-suite/tests/draft4");
    private static final int FORMS = 500;
    private static final int ANSWERS_EACH = 20;
    private static final long SEED = 20_261_128;
    private static final ObjectMapper JSON = StoredJson.mapper();

    /** {@code -Dform-cases=write} keeps them anew, after a change of what is generated. */
    @Test
    void findsOfGeneratedAnswersWhatIsKept() throws IOException {
        List<String> found = generated().toList();
        if ("write".equals(System.getProperty("form-cases"))) {
            write(found);
        }
        assertThat(found).isEqualTo(kept());
    }

    @Test
    void meetsEveryFaultThatAnswersCanHave() throws IOException {
        String kept = String.join("\n", kept());
        assertThat(List.of(
                        "not-null",
                        "not-blank",
                        "size",
                        "pattern",
                        "not-a-choice",
                        "unknown-members",
                        "too-many-items",
                        "too-few-items",
                        "not-empty",
                        "items-repeat",
                        "min",
                        "max",
                        "not-above",
                        "not-below",
                        "not-in-steps",
                        "not-a-date",
                        "not-a-month",
                        "not-a-phone-number",
                        "not-a-file",
                        "invalid"))
                .allSatisfy(code -> assertThat(kept).contains(" " + code + "\""));
        assertThat(kept.split("shownWhen", -1)).hasSizeGreaterThan(300);
        long clean = kept().stream()
                .flatMap(line -> StreamSupport.stream(read(line).get("cases").spliterator(), false))
                .filter(each -> each.get(1).isEmpty())
                .count();
        assertThat(clean).as("of %d answers", FORMS * ANSWERS_EACH).isBetween(500L, 5_000L);
    }

    /** Those of its tests whose keywords a form may use: each schema stands as a field of a form. */
    @Test
    void agreesWithTheSchemaLanguagesOwnTests() throws IOException {
        assertThat(SUITE).as("comes with npm ci in frontend").isDirectory();
        int held = 0;
        try (Stream<Path> files = Files.list(SUITE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode group : JSON.readTree(file.toFile())) {
                    if (!FormLanguage.covers(group.get("schema"))) {
                        continue;
                    }
                    PublishedForm form = new PublishedForm(new FormContent(around(group.get("schema")), null));
                    for (JsonNode test : group.get("tests")) {
                        if (FormLanguage.isOtherwiseSince2020(test)) {
                            continue;
                        }
                        JsonNode answers = JsonNodeFactory.instance.objectNode().set("v", test.get("data"));
                        assertThat(form.answers(answers).all().isEmpty())
                                .as("%s: %s, %s", file.getFileName(), group.get("description"), test)
                                .isEqualTo(test.get("valid").booleanValue());
                        held++;
                    }
                }
            }
        }
        assertThat(held).isGreaterThan(100);
    }

    private static ObjectNode around(JsonNode schema) {
        ObjectNode form =
                JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
        form.putObject("properties").set("v", schema);
        return form;
    }

    private static Stream<String> generated() {
        GeneratedForms forms = new GeneratedForms(SEED);
        return IntStream.range(0, FORMS).mapToObj(_ -> {
            FormContent content = forms.form();
            PublishedForm form = new PublishedForm(content);
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set("schema", content.schema());
            line.set("hints", content.hints());
            ArrayNode cases = line.putArray("cases");
            for (int i = 0; i < ANSWERS_EACH; i++) {
                JsonNode answers = forms.answers(content);
                cases.addArray().add(answers).add(told(form.answers(answers))).add(told(form.draft(answers)));
            }
            return StoredJson.write(line);
        });
    }

    private static ArrayNode told(Faults faults) {
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        faults.all().forEach(fault -> told.add(fault.pointer() + " " + fault.code()));
        return told;
    }

    private static List<String> kept() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(KEPT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void write(List<String> lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(KEPT))) {
            out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
