package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.xuecang.application.ApplicationEventKind;
import org.xuecang.application.CaseHistory;
import org.xuecang.application.RoundCase;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.project.appraisal.AppraisalDesk.Appraised;
import org.xuecang.project.appraisal.AppraisalView.Finding;
import org.xuecang.project.appraisal.AppraisalView.Mark;
import org.xuecang.review.decision.CaseProgress;
import org.xuecang.round.Progression;

/** Writers say how they did, whoever runs the round what it comes to; the case goes on, is put right, or ends. */
@ApplicationScoped
class AppraisalService {

    @Inject
    AppraisalDesk desk;

    @Inject
    Appraisals appraisals;

    @Inject
    Findings findings;

    @Inject
    AppraisalNotices notices;

    @Inject
    CaseHistory history;

    @Inject
    CaseProgress progress;

    @Inject
    Progression progression;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws DomainError 404 */
    CaseAppraisalsView of(UUID applicationId) {
        RoundCase item = desk.item(applicationId);
        return new CaseAppraisalsView(appraisals.of(applicationId).stream()
                .map(each -> view(desk.with(each, item)))
                .toList());
    }

    /** @throws DomainError 404 */
    AppraisalView get(UUID id) {
        return view(desk.seen(id));
    }

    /** @throws DomainError 404, 403 {@code not-appraised}, 428, 412, 422, 409 {@code appraisal-over} */
    @Transactional
    AppraisalView report(UUID id, IfMatch seen, HandInSelfAppraisalRequest request) {
        validation.of(request).throwIfAny();
        Appraised found = desk.written(id);
        IfMatch.check(seen, found.appraisal());
        requireUnderWay(found);
        found.appraisal().report(time.now());
        appraisals.flush();
        findings.say(id, desk.callerId(), request.text().strip(), time.now());
        notices.reported(found.item());
        return view(found);
    }

    /**
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 428, 412, 422, 409 {@code appraisal-over},
     *     {@code being-put-right}
     */
    @Transactional
    AppraisalView find(UUID id, IfMatch seen, MakeFindingRequest request) {
        Appraised found = desk.handled(id);
        Appraisal appraisal = found.appraisal();
        IfMatch.check(seen, appraisal);
        AppraisalScale scale = AppraisalScale.of(found.stage().settings());
        faults(request, scale, earliest(found)).throwIfAny();
        requireUnderWay(found);
        appraisal.requireReady(time.today());
        AppraisalGrade grade = scale.grade(request.marks());
        appraisal.find(grade, time.today(), putRightDays(found), time.now());
        appraisals.flush();
        findings.add(
                id,
                new Finding(
                        Ids.next(),
                        request.visitedOn(),
                        scale.score(request.marks()),
                        grade,
                        marks(scale, request.marks()),
                        request.remark().strip(),
                        appraisal.state() == AppraisalState.PUTTING_RIGHT ? appraisal.putRightUntil() : null,
                        time.now()),
                desk.callerId());
        carryOut(found, request.remark().strip());
        notices.found(found.item(), appraisal);
        return view(desk.seen(id));
    }

    private static void requireUnderWay(Appraised found) {
        if (!found.isUnderWay()) {
            throw AppraisalProblem.APPRAISAL_OVER.error();
        }
    }

    /** Since when it stands in the stage, as its due day tells; once it was looked at, the day of that. */
    private LocalDate earliest(Appraised found) {
        int months = AppraisalStage.AFTER_MONTHS.numberOf(found.stage().settings());
        return findings.found(found.appraisal().id()).stream()
                .findFirst()
                .map(Finding::visitedOn)
                .orElseGet(() -> found.appraisal().dueOn().minusMonths(months));
    }

    private Faults faults(MakeFindingRequest request, AppraisalScale scale, LocalDate earliest) {
        Faults faults = validation.of(request);
        if (request == null) {
            return faults;
        }
        LocalDate visited = request.visitedOn();
        faults.addIf(visited != null && visited.isAfter(time.today()), "/visitedOn", "in-the-future");
        if (visited != null && visited.isBefore(earliest)) {
            faults.add("/visitedOn", "before-day", Map.of("day", earliest));
        }
        if (request.marks() != null && !request.marks().isEmpty()) {
            marks(request.marks(), scale.items(), faults);
        }
        return faults;
    }

    private static void marks(List<BigDecimal> marks, List<AppraisalScale.Item> items, Faults faults) {
        if (marks.size() != items.size()) {
            faults.add("/marks", "marks-incomplete", Map.of("items", items.size()));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            int full = items.get(i).fullMarks();
            if (marks.get(i) != null && marks.get(i).compareTo(BigDecimal.valueOf(full)) > 0) {
                faults.add("/marks/" + i, "score-out-of-range", Map.of("most", full));
            }
        }
    }

    private static List<Mark> marks(AppraisalScale scale, List<BigDecimal> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> new Mark(
                        scale.items().get(i).name(), scale.items().get(i).fullMarks(), given.get(i)))
                .toList();
    }

    private void carryOut(Appraised found, String remark) {
        UUID item = found.item().id();
        switch (found.appraisal().state()) {
            case PASSED -> {
                history.happened(item, ApplicationEventKind.APPRAISAL_PASSED, null);
                progress.pass(found.round(), found.stage().id(), item);
            }
            case FAILED -> progression.fail(item, remark);
            case PUTTING_RIGHT, AWAITING -> history.happened(item, ApplicationEventKind.TO_BE_PUT_RIGHT, remark);
        }
        progression.settle(found.round().id());
    }

    private static int putRightDays(Appraised found) {
        return AppraisalStage.PUT_RIGHT_DAYS.numberOf(found.stage().settings());
    }

    private AppraisalView view(Appraised found) {
        Appraisal appraisal = found.appraisal();
        AppraisalScale scale = AppraisalScale.of(found.stage().settings());
        return new AppraisalView(
                appraisal.id(),
                appraisal.applicationId(),
                found.round().id(),
                found.stage().applicantName(),
                appraisal.state(),
                appraisal.dueOn(),
                appraisal.putRightUntil(),
                scale.items(),
                scale.excellentAt(),
                scale.passAt(),
                putRightDays(found),
                findings.said(appraisal.id()),
                findings.found(appraisal.id()),
                found.isUnderWay() && desk.writes(found.item()),
                found.isUnderWay() && appraisal.isReady(time.today()) && desk.handles(found),
                appraisal.version());
    }
}
