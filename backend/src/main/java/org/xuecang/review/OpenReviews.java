package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.list.Condition;

/** What experts have yet to hand in. */
@ApplicationScoped
public class OpenReviews {

    @Inject
    ReviewSight sight;

    /**
     * How many each expert has in an organisation's rounds, of those that the caller sees, as a query of rows
     * {@code reviewer_id, open}.
     */
    public Condition byExpert(UUID organisationId) {
        Condition seen = Condition.of("v.state = 'ASSIGNED' and r.organisation_id = ?", organisationId)
                .and(sight.where());
        return new Condition(
                "select v.reviewer_id, count(*) as open from " + ReviewSight.FROM + " where " + seen.sql()
                        + " group by v.reviewer_id",
                seen.parameters());
    }
}
