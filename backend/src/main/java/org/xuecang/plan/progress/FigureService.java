package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.plan.progress.LivingRows.FigureRow;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.platform.Ids;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Takes figures by hand, for targets that nothing measures. */
@ApplicationScoped
public class FigureService {

    @Inject
    Reporting reporting;

    @Inject
    Reports reports;

    @Inject
    RequestTime time;

    /**
     * @return the new report's id
     * @throws org.xuecang.platform.problem.DomainError 409 {@code measured-target}, {@code item-not-open}
     */
    @Transactional
    public UUID report(UUID itemId, UUID targetId, TargetReportRequest request) {
        Item item = reporting.seen(itemId);
        TargetRow target = item.targets().stream()
                .filter(each -> each.id().equals(targetId))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        Reporting.Entry entry =
                reporting.entry(item, request.unitId(), request.asOf(), "/asOf", request.fileId(), request);
        if (target.isMeasured()) {
            throw ProgressProblem.MEASURED_TARGET.error("measure", target.measureCode());
        }
        Item present = reporting.held(itemId);
        Optional<FigureRow> last = present.figuresOf(targetId).stream()
                .filter(figure -> figure.unitId().equals(entry.unit()))
                .max(Comparator.comparing(FigureRow::sequence));
        entry.faults()
                .addIf(
                        last.filter(figure -> entry.day().isBefore(figure.asOf()))
                                .isPresent(),
                        "/asOf",
                        "day-before-last");
        entry.faults().throwIfAny();
        reporting.requireOpen(present);
        UUID id = Ids.next();
        int sequence = last.map(FigureRow::sequence).orElse(0) + 1;
        reports.insert(
                id,
                new FigureRow(
                        targetId,
                        entry.unit(),
                        sequence,
                        request.value(),
                        entry.day(),
                        request.line().strip(),
                        request.fileId(),
                        time.now()),
                reporting.reporterId());
        reporting.attach(request.fileId(), ReportFiles.TARGET, id);
        reporting.recount(itemId);
        return id;
    }
}
