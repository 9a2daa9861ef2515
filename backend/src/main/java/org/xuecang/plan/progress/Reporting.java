package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** A unit reports on an open item: what a report and a figure have in common, before they are kept and after. */
@ApplicationScoped
class Reporting {

    @Inject
    ReportingUnits units;

    @Inject
    LivingItems items;

    @Inject
    ReportFiles files;

    @Inject
    CompletionRows completions;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * Who reports what is true since when.
     *
     * @param faults found so far; nothing is kept while there are any
     */
    record Entry(UUID unit, LocalDate day, Faults faults) {}

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    Item seen(UUID itemId) {
        return units.seen(itemId);
    }

    /**
     * Passes the gate for the unit, then looks the request over.
     *
     * @param unit the one given, or null for the caller's own
     * @param dayPointer where the day stands in the request
     */
    Entry entry(Item item, UUID unit, LocalDate day, String dayPointer, UUID fileId, Record request) {
        Faults faults = new Faults();
        UUID reporting = units.require(item, unit, faults);
        faults.addAll(validation.of(request));
        LocalDate on = units.day(item, day, dayPointer, faults);
        files.check(fileId, faults);
        return new Entry(reporting, on, faults);
    }

    /** The item as it is now, held until the transaction ends: of two who report at once the second sees the first. */
    Item held(UUID itemId) {
        items.lock(itemId);
        return present(itemId);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code item-not-open} */
    void requireOpen(Item item) {
        if (item.row().outcome() != null || items.isWithdrawn(item.row().id())) {
            throw ProgressProblem.ITEM_NOT_OPEN.error();
        }
    }

    /** Who is written down as having reported; the system is nobody. */
    UUID reporterId() {
        return gate.caller().account();
    }

    void attach(UUID fileId, String kind, UUID reportId) {
        files.attach(fileId, kind, reportId);
    }

    /** Counts again who is done, with what was just kept. */
    void recount(UUID itemId) {
        completions.write(List.of(present(itemId)));
    }

    private Item present(UUID itemId) {
        return items.find(itemId, time.today()).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }
}
