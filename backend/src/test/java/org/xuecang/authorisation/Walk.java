package org.xuecang.authorisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuecang.testing.Specimens;

/** The operations of the contract, called one after the other by one person with one id wherever an address asks for one. */
public final class Walk {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String username;
    private final Map<String, String> query;
    private final List<Operation> operations = Operation.all();

    /** @param query what is asked for, by the parameter's name, of each operation that knows it */
    public Walk(String username, Map<String, String> query) {
        this.username = username;
        this.query = query;
    }

    /**
     * What one operation answered.
     *
     * @param code the problem's, where it is one
     */
    public record Step(String operation, int status, String code, String headers, String text) {

        public boolean isFailure() {
            return status >= 500;
        }

        /** Whether it let the person in and told one of these; a refusal only repeats the address it was sent to. */
        public boolean tells(Collection<String> words) {
            return status < 300 && words.stream().anyMatch(text::contains);
        }

        /** Those of some words that it tells in whatever way, also where it refuses; but the address that it was sent to. */
        public List<String> told(Collection<String> words) {
            return words.stream()
                    .filter(word -> text.contains(word) || headers.contains(word))
                    .toList();
        }

        /** What it lets conclude of a thing that is not shown. */
        String refusal() {
            return "%s: %d %s".formatted(operation, status, code);
        }
    }

    /** Every operation that reads. */
    public List<Step> reading(UUID id) {
        return steps(id, operation -> operation.method().equals("GET"));
    }

    /** Every operation that changes what its address names; asked with no body and no version, so that it changes nothing. */
    public List<Step> changing(UUID id) {
        return steps(
                id,
                operation ->
                        !operation.method().equals("GET") && operation.path().contains("{"));
    }

    /**
     * Where something is answered otherwise than what does not exist at all, so that whoever asks learns that there is
     * something.
     */
    public List<String> betrayals(UUID id) {
        List<String> nothing = refusals(UUID.randomUUID());
        return refusals(id).stream().filter(each -> !nothing.contains(each)).toList();
    }

    private List<String> refusals(UUID id) {
        return steps(id, operation -> operation.path().contains("{")).stream()
                .map(Step::refusal)
                .toList();
    }

    private List<Step> steps(UUID id, Predicate<Operation> some) {
        return operations.stream().filter(some).map(each -> step(each, id)).toList();
    }

    private Step step(Operation operation, UUID id) {
        Map<String, String> path = PLACE.matcher(operation.path())
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toMap(name -> name, name -> name.equals("number") ? "1" : id.toString()));
        Map<String, String> asked = operation.queryParameters().stream()
                .map(parameter -> parameter.path("name").asText())
                .filter(query::containsKey)
                .collect(Collectors.toMap(name -> name, query::get));
        Answer answer = new OperationCall(operation, new Specimens.Call(path, asked, Map.of(), null))
                .by(username)
                .send();
        return new Step(operation.id(), answer.status(), answer.code(), answer.headers(), answer.text());
    }
}
