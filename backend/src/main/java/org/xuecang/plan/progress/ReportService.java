package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.event.ProgressReported;
import org.xuecang.plan.event.ProgressReturned;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.ReportRow;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/**
 * Takes units' reports that an item is done: one line, one file, once. A report counts unless it is returned; a correction
 * is a new report.
 */
@ApplicationScoped
public class ReportService {

    @Inject
    Reporting reporting;

    @Inject
    Reports reports;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Inject
    Event<ProgressReported> reported;

    @Inject
    Event<ProgressReturned> returned;

    /** @return the new report's id */
    @Transactional
    public UUID report(UUID itemId, ProgressReportRequest request) {
        Item item = reporting.seen(itemId);
        return add(item, request, null);
    }

    @Transactional
    UUID correct(UUID itemId, UUID reportId, ProgressReportRequest request) {
        Item item = reporting.seen(itemId);
        ReportRow back = report(item, reportId);
        return add(item, request, back);
    }

    private UUID add(Item seen, ProgressReportRequest request, ReportRow corrected) {
        UUID givenUnit = corrected == null ? request.unitId() : corrected.unitId();
        Reporting.Entry entry =
                reporting.entry(seen, givenUnit, request.doneOn(), "/doneOn", request.fileId(), request);
        entry.faults().throwIfAny();
        Item item = reporting.held(seen.row().id());
        reporting.requireOpen(item);
        UUID unit = entry.unit();
        Optional<ReportRow> last = lastOf(item, unit);
        if (corrected != null
                && last.filter(each -> each.id().equals(corrected.id()) && each.returnReason() != null)
                        .isEmpty()) {
            throw ProgressProblem.NOT_RETURNED.error();
        }
        if (item.isReportedFor(unit)) {
            throw ProgressProblem.ALREADY_REPORTED.error();
        }
        ReportRow report = new ReportRow(
                Ids.next(),
                item.row().id(),
                unit,
                null,
                last.map(ReportRow::attempt).orElse(0) + 1,
                request.line().strip(),
                request.fileId(),
                entry.day(),
                time.now(),
                null,
                null);
        reports.insert(report, reporting.reporterId());
        reporting.attach(request.fileId(), ReportFiles.PROGRESS, report.id());
        reporting.recount(item.row().id());
        reported.fire(new ProgressReported(
                item.row().id(), report.id(), unit, item.row().organisationId()));
        return report.id();
    }

    @Transactional
    public void giveBack(UUID itemId, UUID reportId, ReturnReportRequest request) {
        Item item = reporting.seen(itemId);
        gate.require(PlanPermission.RETURN, item.row().organisationId());
        ReportRow report = report(item, reportId);
        validation.of(request).throwIfAny();
        reporting.requireOpen(reporting.held(itemId));
        if (!reports.insertReturn(report, request.reason().strip(), reporting.reporterId(), time.now())) {
            throw ProgressProblem.ALREADY_RETURNED.error();
        }
        reporting.recount(itemId);
        returned.fire(new ProgressReturned(
                itemId, reportId, report.unitId(), item.row().organisationId()));
    }

    private static Optional<ReportRow> lastOf(Item item, UUID unit) {
        return item.reports().stream()
                .filter(report -> report.unitId().equals(unit))
                .max(Comparator.comparing(ReportRow::attempt));
    }

    private static ReportRow report(Item item, UUID reportId) {
        return item.reports().stream()
                .filter(report -> report.id().equals(reportId))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }
}
