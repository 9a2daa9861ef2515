package org.xuecang.review.objection;

import java.util.UUID;
import org.xuecang.platform.list.Condition;
import org.xuecang.round.RoundActors;

/**
 * Who neither answers an objection nor learns who makes it, whatever their role (回避): whoever ran the round, reviewed the
 * case, or said or had said of them that they and the case do not meet. Who has a part in the case does not even see the
 * objection: {@link ObjectionDesk}.
 */
final class Involved {

    private Involved() {}

    /** That somebody is; of rows of {@link ObjectionDesk#FROM}. */
    static Condition is(UUID person) {
        return RoundActors.include(person)
                .or(Condition.of(
                        "exists (select 1 from review v where v.application_id = a.id and v.reviewer_id = ?)", person))
                .or(Condition.of(
                        "exists (select 1 from conflict c where c.application_id = a.id"
                                + " and ? in (c.person_id, c.declared_by))",
                        person));
    }
}
