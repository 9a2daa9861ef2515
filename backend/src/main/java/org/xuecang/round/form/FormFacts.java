package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What the answers of one case tell that rules reckon with; an answer that is missing or cannot be read tells nothing. */
public final class FormFacts {

    private final PublishedForm form;
    private final JsonNode answers;

    FormFacts(PublishedForm form, JsonNode answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Where the fact stands among the answers; {@code ""} where the form does not ask. */
    public String pointer(FormFact fact) {
        return form.factPlace(fact).orElse("");
    }

    public Optional<LocalDate> birthDate() {
        return text(FormFact.BIRTH_DATE).flatMap(FormFacts::date);
    }

    public Optional<String> category() {
        return text(FormFact.CATEGORY);
    }

    /** What the category is called. */
    public Optional<String> categoryName() {
        return category().map(told -> form.shown(pointer(FormFact.CATEGORY), told));
    }

    /** Whether the case is of one of some classes, each named as the form stores it or as it shows it. */
    public boolean isOfClass(Collection<String> classes) {
        return isOneOf(FormFact.CATEGORY, classes);
    }

    /** Whether the applicant has one of some titles. */
    public boolean hasTitle(Collection<String> titles) {
        return isOneOf(FormFact.TITLE, titles);
    }

    /** Whether the applicant had served so many years on a day. */
    public boolean hasServed(int years, LocalDate on) {
        JsonNode told = value(FormFact.SERVICE);
        return told.isNumber()
                ? told.decimalValue().compareTo(BigDecimal.valueOf(years)) >= 0
                : text(FormFact.SERVICE)
                        .flatMap(FormFacts::date)
                        .filter(since -> !since.plusYears(years).isAfter(on))
                        .isPresent();
    }

    /** How many recommend the applicant, nobody twice. */
    public int recommenders() {
        String list = pointer(FormFact.RECOMMENDERS);
        JsonNode told = value(FormFact.RECOMMENDERS);
        return (int) IntStream.range(0, told.isArray() ? told.size() : 0)
                .mapToObj(row -> who(list, told.get(row)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    /** By the first field of the row, or by the first that says something where the form names no order. */
    private String who(String list, JsonNode row) {
        JsonNode first = form.firstOfItems(list).map(row::path).orElse(row);
        return first.isValueNode()
                ? plain(first.asText())
                : StreamSupport.stream(first.spliterator(), false)
                        .map(each -> plain(each.asText()))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** A name as it is compared: without spaces, of one width. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private boolean isOneOf(FormFact fact, Collection<String> wanted) {
        return text(fact)
                .filter(told -> wanted.contains(told) || wanted.contains(form.shown(pointer(fact), told)))
                .isPresent();
    }

    private Optional<String> text(FormFact fact) {
        JsonNode told = value(fact);
        return told.isTextual() && !told.asText().isBlank() ? Optional.of(told.asText()) : Optional.empty();
    }

    private JsonNode value(FormFact fact) {
        return form.factPlace(fact).map(answers::at).orElseGet(() -> answers.path(""));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unfinished) {
            return Optional.empty();
        }
    }
}
