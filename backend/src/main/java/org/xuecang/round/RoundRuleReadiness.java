package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.eligibility.RuleBook;
import org.xuecang.round.eligibility.RuleFaults;
import org.xuecang.round.eligibility.StandingRule;
import org.xuecang.round.form.FormFact;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;
import org.xuecang.round.pipeline.PipelineContent;
import org.xuecang.round.pipeline.PipelineService;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageKinds;

/** What a round lacks for its rules: a field of its form, a stage of its pipeline, places enough. */
@ApplicationScoped
class RoundRuleReadiness {

    @Inject
    RuleBook book;

    @Inject
    PublishedForms forms;

    @Inject
    PipelineService pipelines;

    @Inject
    StageKinds kinds;

    @Inject
    Jdbi jdbi;

    /** Of a draft; what it does not name yet is not missed here. */
    Faults of(ApplicationRound round) {
        RoundDescription wanted = round.description();
        List<StandingRule> rules = book.standing(round.id());
        Faults faults = new Faults();
        for (int i = 0; i < rules.size(); i++) {
            StandingRule rule = rules.get(i);
            String place = "/rules/" + i;
            if (wanted.formVersionId() != null) {
                facts(forms.get(wanted.formVersionId()), rule, place, faults);
            }
            if (wanted.pipelineVersionId() != null) {
                stages(stages(wanted.pipelineVersionId()), rule, place, faults);
            }
        }
        return faults.addAll(places(round.id(), RuleFaults.leastOfAll(rules)));
    }

    /** What a round's rules ask of a form that it would go on with. */
    Faults ofForm(UUID roundId, UUID formVersionId) {
        List<StandingRule> rules = book.standing(roundId);
        Faults faults = new Faults();
        for (int i = 0; i < rules.size(); i++) {
            facts(forms.get(formVersionId), rules.get(i), "/rules/" + i, faults);
        }
        return faults;
    }

    private static void facts(PublishedForm form, StandingRule rule, String place, Faults faults) {
        rule.kind().facts().stream()
                .filter(fact -> form.factPlace(fact).isEmpty())
                .sorted()
                .map(FormFact::word)
                .forEach(word -> faults.add(place + "/kind", "rule-needs-" + word));
        boolean names = rule.namesClasses() && form.factPlace(FormFact.CATEGORY).isEmpty();
        faults.addIf(
                names && !rule.kind().facts().contains(FormFact.CATEGORY),
                place + "/kind",
                "rule-needs-" + FormFact.CATEGORY.word());
        form.answersTo(FormFact.CATEGORY).ifPresent(known -> rule.classes().stream()
                .filter(named -> !known.contains(named))
                .forEach(named -> faults.add(place + "/settings", "rule-unknown-class", Map.of("name", named))));
    }

    private void stages(Set<String> stages, StandingRule rule, String place, Faults faults) {
        rule.kind().stages().stream()
                .filter(needed -> !stages.contains(needed))
                .sorted()
                .forEach(needed -> faults.add(place + "/kind", "rule-needs-stage", Map.of("stage", needed)));
        boolean heard = stages.stream()
                .anyMatch(stage ->
                        kinds.find(stage).filter(StageKind::hearsWarnings).isPresent());
        faults.addIf(!rule.stops() && !heard, place + "/effect", "rule-warns-nobody");
    }

    private Set<String> stages(UUID pipelineVersionId) {
        return pipelines.published(pipelineVersionId).stream()
                .flatMap(version -> version.content().stages().stream())
                .map(PipelineContent.Stage::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Faults places(UUID roundId, int least) {
        Faults faults = new Faults();
        jdbi.withHandle(sql -> sql.select("select min(at_most) from round_quota where round_id = ?", roundId)
                        .mapTo(Integer.class)
                        .findOne())
                .filter(fewest -> fewest < least)
                .ifPresent(fewest -> faults.add("/quotas", "quota-below-least", Map.of("least", least)));
        return faults;
    }
}
