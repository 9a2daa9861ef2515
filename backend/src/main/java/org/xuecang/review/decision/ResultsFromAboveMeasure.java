package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.measure.Period;

/** Awards that a host above made, known by their result and nothing else. */
@ApplicationScoped
class ResultsFromAboveMeasure extends AwardsMeasure {

    @Override
    public String code() {
        return "results-from-above";
    }

    @Override
    String from() {
        return super.from() + " and w.from_above";
    }

    /** Who has a case in a package that is on its way and has no result yet. */
    @Override
    public Set<UUID> awaitedAbove(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        return holders(
                organisations,
                period,
                "round_application a join application_round r on r.id = a.round_id"
                        + " join nomination sent on sent.round_id = r.id",
                "a.stage_id is not null and sent.dispatched_on <= ?",
                parameters);
    }
}
