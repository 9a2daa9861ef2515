package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;

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
}
