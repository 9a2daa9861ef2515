package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.plan.PlanSeeding;
import org.xuecang.plan.PlanStart;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.plan.progress.FigureService;
import org.xuecang.plan.progress.ProgressReportRequest;
import org.xuecang.plan.progress.ReportService;
import org.xuecang.plan.progress.ReturnReportRequest;
import org.xuecang.plan.progress.TargetReportRequest;
import org.xuecang.platform.time.RequestTime;

/** The plan of the year that the demo is loaded in, with some of its progress, from {@code demo/plan-2024.json}. */
@ApplicationScoped
class DemoPlan implements DemoPart {

    @Inject
    PlanSeeding plans;

    @Inject
    ReportService reports;

    @Inject
    FigureService figures;

    @Inject
    ObjectMapper json;

    @Inject
    RequestTime time;

    /** @param year whose facts these are; the plan is dated to the present one */
    private record Story(
            String note,
            int year,
            PlanContent content,
            Map<UUID, Integer> dueInDays,
            List<Report> reports,
            List<Figure> figures) {}

    private record Report(UUID item, UUID unit, String line, int daysAgo, String returned) {}

    private record Figure(UUID item, UUID target, UUID unit, BigDecimal value, String line, int daysAgo) {}

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        LocalDate today = time.today();
        int year = today.getYear();
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        Story story = DemoFile.read(json, "plan-2024.json", Story.class, year);
        plans.publish(
                new PlanStart(DemoOrganisations.COUNTY, year, start, end, story.content(), null),
                story.dueInDays(),
                today);
        for (Report report : story.reports()) {
            UUID id = reports.report(
                    report.item(),
                    new ProgressReportRequest(
                            report.unit(), report.line(), within(start, today.minusDays(report.daysAgo())), null));
            if (report.returned() != null) {
                reports.giveBack(report.item(), id, new ReturnReportRequest(report.returned()));
            }
        }
        for (Figure figure : story.figures()) {
            figures.report(
                    figure.item(),
                    figure.target(),
                    new TargetReportRequest(
                            figure.unit(),
                            figure.value(),
                            within(start, today.minusDays(figure.daysAgo())),
                            figure.line(),
                            null));
        }
    }

    private static LocalDate within(LocalDate start, LocalDate day) {
        return day.isBefore(start) ? start : day;
    }
}
