package org.xuecang.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundQuotas;
import org.xuecang.round.eligibility.AppliedCase;
import org.xuecang.round.eligibility.CaseRule;
import org.xuecang.round.eligibility.RuleBook;
import org.xuecang.round.eligibility.StandingRule;
import org.xuecang.round.form.FormFacts;
import org.xuecang.round.form.PublishedForms;

/** Whether a case meets the rules of its round, and whether it takes a place of its unit's quota. */
@ApplicationScoped
class Eligibility {

    @Inject
    RuleBook book;

    @Inject
    ApplicationParts parts;

    @Inject
    PublishedForms forms;

    @Inject
    RoundQuotas quotas;

    @Inject
    RoundApplications applications;

    @Inject
    Jdbi jdbi;

    /**
     * What came of one rule.
     *
     * @param fault why the case does not meet it, or null
     */
    record Finding(StandingRule rule, Fault fault) {

        boolean isMet() {
            return fault == null;
        }
    }

    private List<Finding> findings(Case found, FormFacts facts) {
        List<StandingRule> rules = book.standing(found.round().id());
        return rules.isEmpty() ? List.of() : findings(rules, applied(found, facts));
    }

    private static List<Finding> findings(List<StandingRule> rules, AppliedCase applied) {
        return rules.stream()
                .filter(rule -> rule.forCases().isPresent())
                .map(rule -> new Finding(rule, rule.failing(applied).orElse(null)))
                .toList();
    }

    /** By what was handed in last. */
    List<Finding> findings(Case found) {
        RoundApplication application = found.application();
        FormFacts facts = parts.revision(application.id(), application.revision())
                .map(last -> facts(last.formVersionId(), StoredJson.read(last.answers(), ObjectNode.class)))
                .orElseGet(() -> facts(application.formVersionId(), JsonNodeFactory.instance.objectNode()));
        return findings(found, facts);
    }

    /** By what its writers have now. */
    List<Finding> findingsOfDraft(Case found) {
        return findings(found, facts(found));
    }

    /**
     * Adds a fault for each rule that stops the case. Until the transaction ends nobody hands in another case that the same
     * rules count with this one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(Case found, Faults faults) {
        List<StandingRule> stopping = book.standing(found.round().id()).stream()
                .filter(StandingRule::stops)
                .toList();
        if (stopping.isEmpty()) {
            return;
        }
        AppliedCase applied = applied(found, facts(found));
        hold(stopping, applied);
        findings(stopping, applied).stream().filter(each -> !each.isMet()).forEach(each -> faults.add(each.fault()));
    }

    private void hold(Collection<StandingRule> rules, AppliedCase applied) {
        Set<CaseRule.Counts> counted = rules.stream()
                .flatMap(rule -> rule.forCases().stream().flatMap(kind -> kind.counts(rule.settings()).stream()))
                .collect(Collectors.toSet());
        if (counted.contains(CaseRule.Counts.PEOPLE)) {
            lock("app_user", applied.people());
        }
        if (counted.contains(CaseRule.Counts.UNIT)) {
            lock("organisation", Set.of(applied.unitId()));
        }
    }

    /** In one order for all, so that two never wait for each other. */
    private void lock(String table, Set<UUID> ids) {
        jdbi.useHandle(sql -> sql.select(
                        "select id from " + table + " where id = any (?) order by id for no key update",
                        (Object) ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    private AppliedCase applied(Case found, FormFacts facts) {
        RoundApplication application = found.application();
        OpenRound round = found.round();
        return new AppliedCase(
                application.id(),
                round.id(),
                round.organisationId(),
                round.programmeId(),
                round.year(),
                application.unitId(),
                application.applicantId(),
                accounts(parts.writers(application)),
                facts);
    }

    /** Those of some people, and those that are declared to be the same people's. */
    private Set<UUID> accounts(Set<UUID> people) {
        Set<UUID> all = new HashSet<>(people);
        UUID[] ids = people.toArray(UUID[]::new);
        jdbi.useHandle(sql -> sql.select("""
                        select case when person_id = any (?) then other_id else person_id end from person_tie
                        where kind = 'SAME_PERSON' and revoked_at is null and (person_id = any (?) or other_id = any (?))
                        """, ids, ids, ids).mapTo(UUID.class).forEach(all::add));
        return all;
    }

    FormFacts facts(UUID formVersionId, ObjectNode answers) {
        return forms.get(formVersionId).facts(answers);
    }

    /** Of one that is being handed in, or waits and is not being written. */
    FormFacts facts(Case found) {
        RoundApplication application = found.application();
        return facts(application.formVersionId(), StoredJson.read(application.answers(), ObjectNode.class));
    }

    /** Takes a place of the unit's quota, or counts it as one that takes none. */
    void takePlace(Case found) {
        RoundApplication application = found.application();
        application.takesPlace(takesPlace(found));
        if (application.takesPlace()) {
            quotas.take(application.roundId(), application.unitId());
        } else {
            quotas.takeExempt(application.roundId(), application.unitId());
        }
    }

    /** Once: of two who would, the second is told that it was written meanwhile. */
    void giveBackPlace(RoundApplication application) {
        applications.hold(application);
        if (application.takesPlace()) {
            quotas.giveBack(application.roundId(), application.unitId());
        } else {
            quotas.giveBackExempt(application.roundId(), application.unitId());
        }
    }

    /** Of one that has a place, and was corrected: its class may be another now. */
    void changePlace(Case found) {
        if (takesPlace(found) != found.application().takesPlace()) {
            giveBackPlace(found.application());
            takePlace(found);
        }
    }

    private boolean takesPlace(Case found) {
        FormFacts facts = facts(found);
        return book.standing(found.round().id()).stream().noneMatch(rule -> rule.frees(facts));
    }
}
