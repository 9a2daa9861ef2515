package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.eligibility.RuleBook;
import org.xuecang.round.eligibility.RuleFaults;
import org.xuecang.round.eligibility.RuleKinds;
import org.xuecang.round.eligibility.RuleWords;

/** Says what a round asks of who applies and of what a unit recommends, while it is prepared. */
@ApplicationScoped
public class RoundRuleService {

    @Inject
    RoundDesk desk;

    @Inject
    RuleBook book;

    @Inject
    RuleKinds kinds;

    @Inject
    RuleWords words;

    @Inject
    Validation validation;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /**
     * What the round lacks for them, such as a field of its form, stops it from opening and is not refused here.
     *
     * @throws DomainError 404, 403, 428, 412, 422 with all faults: also rules that contradict each other, 409
     *     {@code round-has-opened}
     */
    @Transactional
    public RoundView set(UUID id, IfMatch seen, SetRulesRequest request) {
        ApplicationRound round = desk.editable(id, seen);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        RuleFaults.of(request.rules(), kinds).throwIfAny();
        round.requireDraft();
        book.set(id, request.rules());
        round.touch(time.now());
        return desk.written(round);
    }

    List<RuleView> views(UUID id) {
        return book.rules(id).stream()
                .map(rule -> RuleView.of(rule, words.of(rule)))
                .toList();
    }

    /** A round begins with the rules of its programme's latest one. */
    void begin(UUID id, UUID programmeId) {
        jdbi.withHandle(sql ->
                        sql.select("""
                        select id from application_round where programme_id = ? and id <> ? and state <> 'DISCARDED'
                        order by year desc, batch desc, id desc limit 1
                        """, programmeId, id).mapTo(UUID.class).findOne())
                .map(book::rules)
                .filter(rules -> !rules.isEmpty())
                .ifPresent(rules -> book.set(id, rules));
    }
}
