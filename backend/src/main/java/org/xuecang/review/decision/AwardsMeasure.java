package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;

/** Awards made in the period that hold on its last day: withdrawing one lowers the count from that day on. */
@ApplicationScoped
class AwardsMeasure extends CaseMeasure {

    @Override
    public String code() {
        return "awards";
    }

    @Override
    String from() {
        return "round_application a join application_round r on r.id = a.round_id join award w on w.application_id ="
                + " a.id";
    }

    @Override
    String day() {
        return "w.awarded_on";
    }

    @Override
    String ended() {
        return "w.withdrawn_on";
    }
}
