package org.xuecang.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Specimens;

/** Nothing that a caller can send makes the server stumble: every operation of the contract, by somebody allowed to. */
@HttpTest
class MalformedInputTest extends EveryOperation {

    @Test
    void refusesABodyThatIsNone() {
        List<String> wrong = new ArrayList<>();
        forEachBody(callers.organisation(true, false), (operation, specimen) -> {
            for (String body : List.of("", "null", "[]", "\"x\"", "{", "7")) {
                Answer answer = by(operation, specimen).body(body).send();
                if (!List.of(400, 422).contains(answer.status()) || !answer.isProblem()) {
                    wrong.add("%s of [%s]: %d".formatted(operation, body, answer.status()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The type is right and every member missing, empty or of another type: some of it may pass, none of it breaks. */
    @Test
    void standsWhateverAMemberHolds() {
        List<String> wrong = new ArrayList<>();
        // on things of their own: what passes changes them
        forEachBody(callers.organisation(false, true), (operation, specimen) -> {
            for (String member : List.of("null", "[null]", "[[]]", "{}", "\"\\u0000\"", "-1", "1e99", "\"x\"")) {
                Answer answer = write(operation, specimen, everyMember(operation, member));
                if (answer.status() >= 500 || (answer.status() >= 400 && !answer.isProblem())) {
                    wrong.add("%s with every member %s: %d %s"
                            .formatted(operation, member, answer.status(), answer.body()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesATextThatIsTooLong() {
        List<String> wrong = new ArrayList<>();
        forEachBody(
                callers.organisation(true, false),
                (operation, specimen) -> operation.members().propertyStream().forEach(member -> {
                    JsonNode schema = operation.resolved(member.getValue());
                    if (schema.has("maxLength")) {
                        String tooLong = "长"
                                .repeat(Math.max(
                                        10_000, schema.path("maxLength").asInt() + 1));
                        Answer answer = write(operation, specimen, "{\"" + member.getKey() + "\":\"" + tooLong + "\"}");
                        if (isRefusedBefore(operation, answer)) {
                            return;
                        }
                        if (answer.status() != 422
                                || answer.pointers().stream().noneMatch(at -> at.endsWith("/" + member.getKey()))) {
                            wrong.add("%s of %s: %d %s"
                                    .formatted(operation, member.getKey(), answer.status(), answer.body()));
                        }
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTextThatCannotBeKept() {
        List<String> wrong = new ArrayList<>();
        forEachBody(callers.organisation(true, false), (operation, specimen) -> {
            for (String text : List.of("\"\\ud800x\"", "\"x\\u0000\"")) {
                Answer answer = by(operation, specimen)
                        .body(everyMember(operation, text))
                        .send();
                List<String> members = operation
                        .members()
                        .propertyStream()
                        .map(member -> "/" + member.getKey())
                        .toList();
                if (!members.isEmpty()
                        && (answer.status() != 400 || !answer.pointers().equals(members))) {
                    wrong.add("%s with every member %s: %d %s"
                            .formatted(operation, text, answer.status(), answer.body()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesADayOutOfBounds() {
        List<String> wrong = new ArrayList<>();
        forEachBody(
                callers.organisation(true, false),
                (operation, specimen) -> operation.members().propertyStream().forEach(member -> {
                    JsonNode schema = operation.resolved(member.getValue());
                    if (schema.path("format").asText().equals("date")) {
                        Answer answer = write(operation, specimen, "{\"" + member.getKey() + "\":\"+999999-01-01\"}");
                        if (!List.of(400, 422).contains(answer.status())
                                || answer.pointers().stream().noneMatch(at -> at.endsWith("/" + member.getKey()))
                                || !answer.body().toString().contains("day-out-of-bounds")) {
                            wrong.add("%s of %s: %d %s"
                                    .formatted(operation, member.getKey(), answer.status(), answer.body()));
                        }
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesAQueryValueThatCannotBeRead() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            Specimens.Call specimen = subjects.on(callers.organisation(true, false), operation);
            for (JsonNode parameter : operation.queryParameters()) {
                String name = parameter.path("name").asText();
                for (String value : unfit(operation.resolved(parameter.path("schema")))) {
                    Answer answer = by(operation, specimen).query(name, value).send();
                    boolean named = answer.isProblem()
                            && answer.status() == 400
                            && answer.pointers().equals(List.of("?" + name));
                    if (!named) {
                        wrong.add("%s?%s=%s: %d %s"
                                .formatted(
                                        operation,
                                        name,
                                        value.substring(0, Math.min(20, value.length())),
                                        answer.status(),
                                        answer.body()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesAQueryParameterThatThereIsNot() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            Specimens.Call specimen = subjects.on(callers.organisation(true, false), operation);
            List<String> known = operation.queryParameters().stream()
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
            for (String name : List.of("dryRun", "dryrun", "limits")) {
                if (!known.contains(name)) {
                    Answer answer = by(operation, specimen).query(name, "true").send();
                    boolean named = answer.status() == 400
                            && answer.pointers().equals(List.of("?" + name))
                            && known.stream().allMatch(answer.body().toString()::contains);
                    if (!named) {
                        wrong.add("%s?%s: %d %s".formatted(operation, name, answer.status(), answer.body()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsNothingUnderAnIdThatIsNone() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            Specimens.Call specimen = subjects.on(callers.organisation(true, false), operation);
            for (String name : specimen.path().keySet()) {
                if (operation.path().contains("{" + name + "}") && !name.equals("number")) {
                    Map<String, String> path = specimen.path().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> entry.getKey().equals(name) ? "no-id" : entry.getValue()));
                    Answer answer = by(
                                    operation,
                                    new Specimens.Call(path, specimen.query(), specimen.headers(), specimen.body()))
                            .send();
                    if (answer.status() != 404 || !answer.isProblem()) {
                        wrong.add("%s with %s=no-id: %d".formatted(operation, name, answer.status()));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** By a rule of the feature on the thing itself, which comes before the input: its own tests write to what they may. */
    private boolean isRefusedBefore(Operation operation, Answer answer) {
        return answer.status() == 403
                && subjects.maker(operation).furtherRefusals(operation.id()).contains(answer.code());
    }

    private interface BodyCheck {
        void check(Operation operation, Specimens.Call specimen);
    }

    private void forEachBody(UUID organisation, BodyCheck check) {
        operations.stream()
                .filter(operation -> operation.jsonType().isPresent())
                .forEach(operation -> check.check(operation, subjects.on(organisation, operation)));
    }

    /** With the version that is current, so that what is asked of the input comes to its turn. */
    private Answer write(Operation operation, Specimens.Call specimen, String body) {
        Answer answer =
                by(operation, specimen).header("If-Match", "\"0\"").body(body).send();
        return answer.status() == 412
                ? by(operation, specimen)
                        .header("If-Match", answer.body().path("current").asText())
                        .body(body)
                        .send()
                : answer;
    }

    private static String everyMember(Operation operation, String value) {
        return operation
                .members()
                .propertyStream()
                .map(member -> "\"" + member.getKey() + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Values that the schema rules out, each for one reason. */
    private static List<String> unfit(JsonNode schema) {
        List<String> values = new ArrayList<>();
        boolean isText = schema.path("type").asText().equals("string")
                || schema.path("type").toString().contains("string");
        if (!isText || schema.has("enum") || schema.has("format")) {
            values.addAll(List.of("nonsense", ""));
        }
        if (schema.has("minimum")) {
            values.add(schema.path("minimum").asLong() - 1 + "");
        }
        if (schema.has("maximum")) {
            values.add(schema.path("maximum").asLong() + 1 + "");
        }
        if (schema.has("maxLength")) {
            values.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        return values;
    }
}
