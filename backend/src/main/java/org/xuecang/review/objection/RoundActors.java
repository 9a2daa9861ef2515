package org.xuecang.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.review.decision.ApprovedDecisions;
import org.xuecang.review.publicnotice.NoticeActors;

/** Who brought a round to where somebody objects: they do not answer the objection. */
@ApplicationScoped
class RoundActors {

    @Inject
    ApprovedDecisions decisions;

    @Inject
    NoticeActors notices;

    @Inject
    Jdbi jdbi;

    /**
     * Whether somebody ranked, drafted or signed the decision or the notice, assigned a review, checked any case of the round,
     * or reviewed this one or declared a conflict with it.
     */
    boolean include(UUID user, ObjectionDesk.Matter matter) {
        UUID round = matter.round().id();
        return decisions.handlers(round).contains(user)
                || notices.of(matter.notice()).contains(user)
                || didSomething(user, round, matter.objection().applicationId());
    }

    private boolean didSomething(UUID user, UUID round, UUID application) {
        return jdbi.withHandle(sql -> sql.select("""
                        select exists (select 1 from review where round_id = ? and assigned_by = ?)
                            or exists (select 1 from formal_check c join round_application a on a.id = c.application_id
                                where a.round_id = ? and c.checked_by = ?)
                            or exists (select 1 from review where application_id = ? and reviewer_id = ?)
                            or exists (select 1 from conflict where application_id = ? and person_id = ?)
                        """, round, user, round, user, application, user, application, user)
                .mapTo(Boolean.class)
                .one());
    }
}
