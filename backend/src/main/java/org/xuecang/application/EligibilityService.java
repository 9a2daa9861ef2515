package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.problem.Problem;
import org.xuecang.round.eligibility.RuleWords;
import org.xuecang.round.eligibility.StandingRule;

/** Tells which rules of its round an application meets, before it is handed in and after. */
@ApplicationScoped
public class EligibilityService {

    @Inject
    ApplicationDesk desk;

    @Inject
    Eligibility eligibility;

    @Inject
    AdmissionRules admission;

    @Inject
    RuleWords words;

    @Inject
    CallerTexts texts;

    /**
     * Its writers see it of what they are writing, all others of what was handed in.
     *
     * @throws org.xuecang.platform.problem.DomainError 404
     */
    EligibilityView of(UUID id) {
        Case found = desk.seen(id);
        List<Eligibility.Finding> findings =
                found.isWritten() ? eligibility.findingsOfDraft(found) : eligibility.findings(found);
        return new EligibilityView(
                findings.stream().map(this::view).toList(),
                found.stands(FormalCheckStage.CODE) && admission.isReasonNeeded(found));
    }

    private EligibilityView.Rule view(Eligibility.Finding finding) {
        StandingRule rule = finding.rule();
        Problem.Entry hindrance = finding.isMet() ? null : texts.texts().entry(finding.fault());
        return new EligibilityView.Rule(rule.rule().kind(), rule.rule().effect(), words.of(rule), hindrance);
    }
}
