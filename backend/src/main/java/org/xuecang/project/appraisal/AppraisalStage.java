package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageProgress;
import org.xuecang.round.pipeline.StageSetting;

/** What was selected is appraised by marks for each item (考核). */
@ApplicationScoped
class AppraisalStage implements StageKind {

    static final String CODE = "appraisal";

    /** After how many months a case is due. */
    private static final StageSetting AFTER_MONTHS = StageSetting.number("afterMonths", 0, 0, 36);

    /** How many days there are to put right what falls short; without any the first finding is the last. */
    static final StageSetting PUT_RIGHT_DAYS = StageSetting.number("putRightDays", 30, 0, 180);

    @Inject
    OpenAppraisals open;

    @Inject
    OwnCase own;

    @Inject
    Jdbi jdbi;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.FOLLOWS;
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public List<StageSetting> settings() {
        return List.of(
                AppraisalScale.ITEMS,
                AppraisalScale.EXCELLENT_AT,
                AppraisalScale.PASS_AT,
                PUT_RIGHT_DAYS,
                AFTER_MONTHS);
    }

    /** Lines that are no items, an item twice, and a bar for excellence that is not above that for passing. */
    @Override
    public Set<String> invalid(Map<String, String> settings) {
        Set<String> wrong = new HashSet<>();
        List<String> lines = StageSetting.linesOf(settings.get(AppraisalScale.ITEMS.name()));
        Set<String> names = lines.stream()
                .flatMap(line -> AppraisalScale.Item.of(line).stream())
                .map(AppraisalScale.Item::name)
                .collect(Collectors.toSet());
        if (names.size() != lines.size()) {
            wrong.add(AppraisalScale.ITEMS.name());
        }
        if (AppraisalScale.EXCELLENT_AT.numberOf(settings) <= AppraisalScale.PASS_AT.numberOf(settings)) {
            wrong.add(AppraisalScale.EXCELLENT_AT.name());
        }
        return wrong;
    }

    @Override
    public void receive(UUID caseId, UUID stageId) {
        open.open(caseId, stageId, AFTER_MONTHS.name());
    }

    /** Cases that were looked at once, of those that stand in it. */
    @Override
    public Optional<StageProgress> progress(UUID stageId) {
        Condition counted = Condition.of("a.stage_id = ?", stageId).and(own.shown());
        return jdbi.withHandle(
                sql -> sql.select("""
                        select count(*) filter (where p.state <> 'AWAITING') as done, count(*) as "all"
                        from round_application a join appraisal p on p.application_id = a.id and p.stage_id = a.stage_id
                        where
                        """ + counted.sql(), counted.parameters().toArray())
                        .map(RecordRows.of(StageProgress.class))
                        .findOne());
    }
}
