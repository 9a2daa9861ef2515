package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How a field is shown; every part may be missing.
 *
 * @param widget how it is filled in
 * @param help what to write, under the label
 * @param placeholder an example of what to write
 * @param prefill what it is filled with at first
 * @param blind whether the blind copy (活页) leaves it out
 * @param field whether its answer is the field (领域) for which experts are sought; one choice of a form at most
 * @param shownWhen the {@link FormCondition} under which it is shown; always, where there is none
 * @param fact what its answer tells the round's rules; one field of a form at most for each
 * @param sumOf the place of a column of amounts whose {@linkplain FormSums sum} it is; nobody fills it in
 * @param order of an object or of each item of a list: its members as they are shown; those not named follow. The schema
 *     cannot say it: the database keeps the members of an object in an order of its own.
 */
record FormHint(
        FormWidget widget,
        String help,
        String placeholder,
        FormPrefill prefill,
        Boolean blind,
        Boolean field,
        FormFact fact,
        JsonNode shownWhen,
        String sumOf,
        List<String> order) {

    /** Whether it is shown under a condition alone. */
    boolean isConditional() {
        return shownWhen != null && !shownWhen.isNull();
    }
}
