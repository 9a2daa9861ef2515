package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.list.Condition;

/** What experts have to review, of what the reader sees. */
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

    /**
     * How many each expert has in a round, handed in or not, of those that the caller sees: who is kept from a case does not learn
     * by numbers who reviews it. As a query of rows {@code reviewer_id, held, assigned, submitted}.
     *
     * @param stage in which {@code assigned} and {@code submitted} are told; null for the whole round
     */
    public Condition inRound(UUID roundId, UUID stage) {
        Condition told = stage == null ? Condition.TRUE : Condition.of("v.stage_id = ?", stage);
        Condition seen = Condition.of("v.round_id = ? and v.state in ('ASSIGNED', 'SUBMITTED')", roundId)
                .and(sight.where());
        List<Object> parameters = new ArrayList<>(told.parameters());
        parameters.addAll(told.parameters());
        parameters.addAll(seen.parameters());
        return new Condition("""
                select v.reviewer_id, count(*) as held, count(*) filter (where %s) as assigned,
                    count(*) filter (where (%s) and v.state = 'SUBMITTED') as submitted
                from %s where %s group by v.reviewer_id
                """.formatted(told.sql(), told.sql(), ReviewSight.FROM, seen.sql()), parameters);
    }
}
