package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;

/** Applications that were handed in for the first time in the period and are not withdrawn. */
@ApplicationScoped
class ApplicationsMeasure extends CaseMeasure {

    @Override
    public String code() {
        return "applications";
    }

    @Override
    String from() {
        return "round_application a join application_round r on r.id = a.round_id"
                + " join application_revision first on first.application_id = a.id and first.number = 1"
                + " and a.state not in ('DRAFT', 'WITHDRAWN', 'DISCARDED')";
    }

    @Override
    String day() {
        return "cast(first.submitted_at at time zone 'Asia/Shanghai' as date)";
    }

    /** Withdrawn ones are not counted at all. */
    @Override
    String ended() {
        return "cast(null as date)";
    }
}
