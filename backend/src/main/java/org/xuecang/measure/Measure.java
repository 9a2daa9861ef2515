package org.xuecang.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** One thing that can be counted, for organisations and a period. A CDI bean of the feature whose records it counts. */
public interface Measure {

    /** Stable name in kebab case; its title stands in the user interface's texts. */
    String code();

    /** What one of it is called, such as 次. */
    String unit();

    List<MeasureParameter> parameters();

    /** Whether there is what a {@link MeasureParameter.Type#REFERENCE} names. */
    default boolean isKnown(String parameter, UUID id) {
        return false;
    }

    /**
     * Counts for several organisations at once, each with everything below it.
     *
     * @param parameters checked against {@link #parameters()}
     * @return an entry for each organisation asked for, with the value at the end of the period and at each month's end;
     *     in a number of SQL statements that does not depend on how many organisations are asked for
     */
    Map<UUID, Series> count(Set<UUID> organisations, Period period, Map<String, String> parameters);

    /**
     * Of the organisations, those for which somebody above has still to answer what was sent up: what is short there is
     * waited for and late for nobody here.
     *
     * @param period what was sent after it does not count
     */
    default Set<UUID> awaitedAbove(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        return Set.of();
    }

    /**
     * The records behind a value: as many as it counts, in an order that no two share.
     *
     * @throws org.xuecang.platform.problem.DomainError 400 {@code bad-cursor}
     */
    Page<MeasureRow> rows(UUID organisation, Period period, Map<String, String> parameters, PageRequest request);
}
