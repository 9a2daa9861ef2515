package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageSetting;
import org.xuecang.round.pipeline.StageSpan;

/** The unit ranks what its people handed in and endorses as many as its quota allows (单位推荐). */
@ApplicationScoped
class EndorsementStage implements StageKind {

    static final String CODE = "endorsement";

    /** How many days after the window's end units may still endorse. */
    static final StageSetting DAYS_AFTER_WINDOW = StageSetting.number("daysAfterWindow", 3, 0, 60);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.PREPARES;
    }

    @Override
    public Set<String> after() {
        return Set.of(SubmissionStage.CODE);
    }

    @Override
    public Optional<StageSpan> span() {
        return Optional.of(new StageSpan(DAYS_AFTER_WINDOW.name(), StageSpan.Counted.AFTER_WINDOW));
    }

    @Override
    public Optional<Instant> endsAt(Map<String, String> settings, Instant windowEnd) {
        String days = settings.getOrDefault(DAYS_AFTER_WINDOW.name(), DAYS_AFTER_WINDOW.usual());
        return Optional.of(windowEnd.plus(Duration.ofDays(Long.parseLong(days))));
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(DAYS_AFTER_WINDOW);
    }
}
