package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
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
        faults(request, scale).throwIfAny();
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

    private Faults faults(MakeFindingRequest request, AppraisalScale scale) {
        Faults faults = validation.of(request);
        if (request == null || !faults.all().isEmpty()) {
            return faults;
        }
        faults.addIf(request.visitedOn().isAfter(time.today()), "/visitedOn", "in-the-future");
        List<AppraisalScale.Item> items = scale.items();
        if (request.marks().size() != items.size()) {
            return faults.add("/marks", "marks-incomplete", Map.of("items", items.size()));
        }
        for (int i = 0; i < items.size(); i++) {
            int full = items.get(i).fullMarks();
            if (request.marks().get(i).compareTo(BigDecimal.valueOf(full)) > 0) {
                faults.add("/marks/" + i, "score-out-of-range", Map.of("most", full));
            }
        }
        return faults;
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
