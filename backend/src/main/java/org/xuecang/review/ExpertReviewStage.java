package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageProgress;
import org.xuecang.round.pipeline.StageSetting;

/**
 * Experts score what they were assigned (专家评审). A pipeline may have several (初评、终评): of all but the last a {@link Shortlist}
 * says which cases go on.
 */
@ApplicationScoped
public class ExpertReviewStage implements StageKind {

    public static final String CODE = "expert-review";

    /** For how many years a unit counts that an expert, or one of those who handle cases, has left; the function of V0120 reads it. */
    private static final StageSetting PAST_UNIT_YEARS = StageSetting.number("pastUnitYears", 3, 0, 20);

    /** Whether only experts who accepted an invitation are given cases. */
    static final StageSetting INVITATION = StageSetting.yesOrNo("invitation", false);

    /** How many experts score each application. */
    public static final StageSetting EXPERTS_EACH = StageSetting.number("expertsEach", 3, 1, 15);

    /** How much of a score what the experts' stage before said makes, in percent. */
    public static final StageSetting EARLIER_PERCENT = StageSetting.number("earlierPercent", 0, 0, 90);

    /** The same of a row of {@code round_stage s} of this kind, in SQL. */
    public static final String EXPERTS_NEEDED = "cast(s.settings ->> '" + EXPERTS_EACH.name() + "' as integer)";

    @Inject
    Shortlists shortlists;

    @Inject
    CaseHandlers handlers;

    @Inject
    Jdbi jdbi;

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
        return Set.of("submission");
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(EXPERTS_EACH, PAST_UNIT_YEARS, INVITATION, BlindMode.SETTING, EARLIER_PERCENT);
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public Set<String> unfounded(Map<String, String> settings, Set<String> before) {
        boolean weighs = EARLIER_PERCENT.numberOf(settings) != 0;
        return weighs && !before.contains(CODE) ? Set.of(EARLIER_PERCENT.name()) : Set.of();
    }

    @Override
    public boolean isSettled(UUID stageId) {
        return shortlists.isMade(stageId);
    }

    @Override
    public boolean scores() {
        return true;
    }

    /** Reviews handed in, of those assigned; without those of cases with which the caller stands in conflict. */
    @Override
    public Optional<StageProgress> progress(UUID stageId) {
        Condition counted = Condition.of("v.stage_id = ? and v.state in ('ASSIGNED', 'SUBMITTED')", stageId)
                .and(handlers.notOwn());
        return jdbi.withHandle(
                sql -> sql.select("""
                        select count(*) filter (where v.state = 'SUBMITTED') as done, count(*) as "all"
                        from review v join round_application a on a.id = v.application_id where
                        """ + counted.sql(), counted.parameters().toArray())
                        .map(RecordRows.of(StageProgress.class))
                        .findOne());
    }
}
