package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

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

    public int recommenders() {
        JsonNode told = value(FormFact.RECOMMENDERS);
        int named = 0;
        for (JsonNode each : told) {
            boolean empty = each.isNull()
                    || (each.isContainerNode() ? each.isEmpty() : each.asText().isBlank());
            named += empty ? 0 : 1;
        }
        return named;
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
