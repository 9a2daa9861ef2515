package org.xuecang.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.ApplicationService;
import org.xuecang.application.CheckVerdict;
import org.xuecang.application.CreateApplicationRequest;
import org.xuecang.application.EndorseApplicationRequest;
import org.xuecang.application.EndorsementService;
import org.xuecang.application.FormalCheckRequest;
import org.xuecang.application.FormalCheckService;
import org.xuecang.application.InvitationService;
import org.xuecang.application.InviteApplicantsRequest;
import org.xuecang.application.ReturnApplicationRequest;
import org.xuecang.application.SubmissionService;
import org.xuecang.application.SubmitApplicationRequest;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;

/** Lets the demo's people apply, endorse and check. */
@ApplicationScoped
class DemoApplications {

    /** Who speaks for which unit. */
    private static final Map<UUID, String> LEADERS = Map.of(
            DemoOrganisations.CHENGXIANG_CENTRE, "chengxiang-lead", DemoOrganisations.SHAXI_CENTRE, "shaxi-lead");

    private static final int POINTS = 3;
    private static final int DAYS_TO_CORRECT = 7;

    @Inject
    ApplicationService applications;

    @Inject
    InvitationService invitations;

    @Inject
    SubmissionService submissions;

    @Inject
    EndorsementService endorsements;

    @Inject
    FormalCheckService checks;

    /** What is done with it, a step a day. */
    enum Step {
        SUBMIT,
        ENDORSE,
        RETURN,
        ADMIT
    }

    /**
     * @param by who writes it; of another unit they come by its link
     * @param opinion of the unit: why it endorses, or what is to be corrected
     */
    record Case(
            UUID unit, String by, String title, ObjectNode answers, int begunDaysAgo, List<Step> way, String opinion) {}

    void play(ToldRound round, Case told) {
        UUID id = begin(round, told);
        round.add(told.title(), id);
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.put("title", told.title());
        changes.set("answers", told.answers());
        int day = told.begunDaysAgo();
        round.does(told.by(), day, () -> applications.patch(id, IfMatch.any(), new MergePatch(changes)));
        for (Step step : told.way()) {
            day = Math.max(day - 1, 0);
            take(round, told, step, id, day);
        }
    }

    private UUID begin(ToldRound round, Case told) {
        if (!told.by().equals("applicant")) {
            return round.as(told.by(), told.begunDaysAgo(), () -> applications
                    .create(Ids.next(), new CreateApplicationRequest(round.id(), told.unit()))
                    .id());
        }
        String token = round.as(LEADERS.get(told.unit()), told.begunDaysAgo(), () -> invitations
                .inviteApplicants(round.id(), new InviteApplicantsRequest(told.unit()))
                .token());
        return round.as(
                told.by(), told.begunDaysAgo(), () -> invitations.accept(token).id());
    }

    private void take(ToldRound round, Case told, Step step, UUID id, int daysAgo) {
        String leader = LEADERS.get(told.unit());
        switch (step) {
            case SUBMIT ->
                round.does(
                        told.by(),
                        daysAgo,
                        () -> submissions.submit(id, IfMatch.any(), new SubmitApplicationRequest(true)));
            case ENDORSE ->
                round.does(
                        leader,
                        daysAgo,
                        () -> endorsements.endorse(id, IfMatch.any(), new EndorseApplicationRequest(told.opinion())));
            case RETURN ->
                round.does(
                        leader,
                        daysAgo,
                        () -> endorsements.giveBack(
                                id,
                                IfMatch.any(),
                                new ReturnApplicationRequest(told.opinion(), round.closeOfWork(DAYS_TO_CORRECT))));
            case ADMIT -> round.does(round.by(), daysAgo, () -> checks.check(id, IfMatch.any(), admitted()));
        }
    }

    private static FormalCheckRequest admitted() {
        FormalCheckRequest.Point met = new FormalCheckRequest.Point(true, null);
        return new FormalCheckRequest(Collections.nCopies(POINTS, met), CheckVerdict.ADMITTED, null, null);
    }
}
