package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.plan.progress.LivingRows.FigureRow;
import org.xuecang.plan.progress.LivingRows.Item;
import org.xuecang.plan.progress.LivingRows.TargetRow;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Takes figures by hand, for targets that nothing measures. */
@ApplicationScoped
public class FigureService {

    @Inject
    ReportingUnits units;

    @Inject
    LivingItems items;

    @Inject
    Reports reports;

    @Inject
    ReportFiles files;

    @Inject
    CompletionRows completions;

    @Inject
    OpenItems open;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * @return the new report's id
     * @throws org.xuecang.platform.problem.DomainError 409 {@code measured-target}, {@code item-not-open}
     */
    @Transactional
    public UUID report(UUID itemId, UUID targetId, TargetReportRequest request) {
        Item item = units.seen(itemId);
        TargetRow target = item.targets().stream()
                .filter(each -> each.id().equals(targetId))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        Faults faults = new Faults();
        UUID unit = units.require(item, request.unitId(), faults);
        if (target.isMeasured()) {
            throw ProgressProblem.MEASURED_TARGET.error("measure", target.measureCode());
        }
        faults.addAll(validation.of(request));
        LocalDate asOf = units.day(request.asOf(), "/asOf", faults);
        files.check(request.fileId(), faults);
        items.lock(itemId);
        Item present = items.find(itemId, time.today()).orElseThrow(PlatformProblem.NOT_FOUND::error);
        Optional<FigureRow> last = present.figuresOf(targetId).stream()
                .filter(figure -> figure.unitId().equals(unit))
                .max(Comparator.comparing(FigureRow::sequence));
        faults.addIf(last.filter(figure -> asOf.isBefore(figure.asOf())).isPresent(), "/asOf", "day-before-last");
        faults.throwIfAny();
        open.require(present);
        UUID id = Ids.next();
        int sequence = last.map(FigureRow::sequence).orElse(0) + 1;
        reports.insert(
                id,
                new FigureRow(
                        targetId,
                        unit,
                        sequence,
                        request.value(),
                        asOf,
                        request.line().strip(),
                        request.fileId(),
                        time.now()),
                gate.caller().isSystem() ? null : gate.caller().userId());
        files.attach(request.fileId(), ReportFiles.TARGET, id);
        completions.write(List.of(items.find(itemId, time.today()).orElseThrow(PlatformProblem.NOT_FOUND::error)));
        return id;
    }
}
