package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundQuotas;
import org.xuecang.round.eligibility.ListState;
import org.xuecang.round.eligibility.RuleBook;
import org.xuecang.round.eligibility.StandingRule;
import org.xuecang.round.eligibility.UnitList;
import org.xuecang.round.form.FormFacts;

/** What units say of all that they recommend in a round, and how that stands to the round's rules. */
@ApplicationScoped
class UnitLists {

    @Inject
    Jdbi jdbi;

    @Inject
    RuleBook book;

    @Inject
    Eligibility eligibility;

    @Inject
    RoundQuotas quotas;

    @Inject
    RequestTime time;

    /** What a unit has said; nothing at first. */
    record Said(Instant rankedAt, String preselection, Instant preselectedAt, Instant closedAt) {

        static final Said NOTHING = new Said(null, null, null, null);

        boolean isClosed() {
            return closedAt != null;
        }
    }

    /** How the list stands to one rule. */
    record Standing(StandingRule rule, ListState state) {}

    Said said(UUID round, UUID unit) {
        return jdbi.withHandle(sql -> sql.select("""
                        select ranked_at, preselection, preselected_at, closed_at from unit_list
                        where round_id = ? and unit_id = ?
                        """, round, unit)
                .map(RecordRows.of(Said.class))
                .findOne()
                .orElse(Said.NOTHING));
    }

    /** The rules of the round that ask something of lists. */
    List<StandingRule> rules(UUID round) {
        return book.standing(round).stream()
                .filter(rule -> rule.forLists().isPresent())
                .toList();
    }

    /** Whether the round asks something that can only be told once the unit has closed its list. */
    boolean isClosingAsked(UUID round) {
        return rules(round).stream().anyMatch(rule -> !isAskedForEach(rule));
    }

    List<Standing> standings(OpenRound round, UUID unit) {
        List<StandingRule> rules = rules(round.id());
        return rules.isEmpty() ? List.of() : standings(rules, list(round, unit));
    }

    private static List<Standing> standings(List<StandingRule> rules, UnitList list) {
        return rules.stream()
                .map(rule -> new Standing(rule, rule.forLists().orElseThrow().of(list, rule.settings())))
                .toList();
    }

    /**
     * Whether one more may be endorsed. Asked behind the taking of its place, so that nobody else endorses meanwhile.
     *
     * @throws org.xuecang.platform.problem.DomainError 422 {@code rules-not-met} with all that it does not meet
     */
    void checkWith(OpenRound round, UUID unit, FormFacts more) {
        List<StandingRule> rules = stoppingEach(round.id());
        if (!rules.isEmpty()) {
            refuse(standings(rules, list(round, unit).with(more)));
        }
    }

    /** The same of one that is endorsed already and was corrected. */
    void checkCorrected(OpenRound round, UUID unit) {
        List<StandingRule> rules = stoppingEach(round.id());
        if (!rules.isEmpty()) {
            quotas.hold(round.id(), unit);
            refuse(standings(rules, list(round, unit)));
        }
    }

    private List<StandingRule> stoppingEach(UUID round) {
        return rules(round).stream()
                .filter(StandingRule::stops)
                .filter(UnitLists::isAskedForEach)
                .toList();
    }

    private static boolean isAskedForEach(StandingRule rule) {
        return rule.forLists().orElseThrow().isAskedForEach();
    }

    /** @throws org.xuecang.platform.problem.DomainError 422 {@code rules-not-met} with all that the whole list does not meet */
    void checkWhole(OpenRound round, UUID unit) {
        refuse(standings(round, unit).stream()
                .filter(standing -> standing.rule().stops())
                .toList());
    }

    private static void refuse(List<Standing> standings) {
        Faults faults = new Faults();
        standings.stream()
                .filter(standing -> !standing.state().met())
                .forEach(standing -> faults.add(standing.rule().fault("", standing.state())));
        faults.throwIfAny(ApplicationProblem.RULES_NOT_MET);
    }

    private record Row(boolean endorsed, FormFacts facts) {}

    private UnitList list(OpenRound round, UUID unit) {
        List<StandingRule> rules = book.standing(round.id());
        List<FormFacts> endorsed = new ArrayList<>();
        int counted = 0;
        for (Row row : rows(round, unit)) {
            counted += rules.stream().anyMatch(rule -> rule.frees(row.facts())) ? 0 : 1;
            if (row.endorsed()) {
                endorsed.add(row.facts());
            }
        }
        Said said = said(round.id(), unit);
        return new UnitList(
                atMost(round.id(), unit), counted, endorsed, said.rankedAt() != null, said.preselection() != null);
    }

    private List<Row> rows(OpenRound round, UUID unit) {
        return jdbi.withHandle(sql -> sql.select("""
                        select e.application_id is not null as endorsed, handed.form_version_id, handed.answers from round_application a
                        join application_revision handed on handed.application_id = a.id and handed.number = a.revision
                        left join endorsement e on e.application_id = a.id
                        where a.round_id = ? and a.unit_id = ?
                            and (e.application_id is not null or a.state in ('SUBMITTED', 'RETURNED'))
                        """, round.id(), unit)
                .map((row, _) -> new Row(
                        row.getBoolean("endorsed"),
                        eligibility.facts(
                                row.getObject("form_version_id", UUID.class),
                                StoredJson.read(row.getString("answers"), ObjectNode.class))))
                .list());
    }

    private int atMost(UUID round, UUID unit) {
        return jdbi.withHandle(
                sql -> sql.select("select at_most from round_quota where round_id = ? and unit_id = ?", round, unit)
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0));
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code list-closed} */
    void requireOpen(UUID round, UUID unit) {
        if (said(round, unit).isClosed()) {
            throw ApplicationProblem.LIST_CLOSED.error();
        }
    }

    /** The unit has put what it endorsed into its order. */
    void ranked(UUID round, UUID unit) {
        write(
                "insert into unit_list (round_id, unit_id, ranked_at) values (?, ?, ?)"
                        + " on conflict (round_id, unit_id) do update set ranked_at = excluded.ranked_at",
                round,
                unit,
                time.now());
    }

    /** One more came, which nobody has put into its place. */
    void unranked(UUID round, UUID unit) {
        write("update unit_list set ranked_at = null where round_id = ? and unit_id = ?", round, unit);
    }

    /** @param by null for the system */
    void preselected(UUID round, UUID unit, String how, UUID by) {
        write("""
                insert into unit_list (round_id, unit_id, preselection, preselected_at, preselected_by)
                values (?, ?, ?, ?, ?) on conflict (round_id, unit_id) do update set preselection = excluded.preselection,
                    preselected_at = excluded.preselected_at, preselected_by = excluded.preselected_by
                """, round, unit, how, time.now(), by);
    }

    /** @param by null for the system */
    void close(UUID round, UUID unit, UUID by) {
        write("""
                insert into unit_list (round_id, unit_id, closed_at, closed_by) values (?, ?, ?, ?)
                on conflict (round_id, unit_id) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by
                """, round, unit, time.now(), by);
    }

    void reopen(UUID round, UUID unit) {
        write(
                "update unit_list set closed_at = null, closed_by = null where round_id = ? and unit_id = ?",
                round,
                unit);
    }

    private void write(String sql, Object... parameters) {
        jdbi.useHandle(handle -> handle.execute(sql, parameters));
    }
}
