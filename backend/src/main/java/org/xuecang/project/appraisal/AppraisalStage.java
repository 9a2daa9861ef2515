package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageProgress;
import org.xuecang.round.pipeline.StageSetting;

/** What was selected is appraised by marks for each item (考核). */
@ApplicationScoped
class AppraisalStage implements StageKind {

    static final String CODE = "appraisal";

    /** After how many months a case is due. */
    static final StageSetting AFTER_MONTHS = StageSetting.number("afterMonths", 0, 0, 36);

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
    public Faults invalid(Map<String, String> settings) {
        Faults faults = new Faults();
        items(StageSetting.linesOf(settings.get(AppraisalScale.ITEMS.name())), faults);
        int pass = AppraisalScale.PASS_AT.numberOf(settings);
        if (AppraisalScale.EXCELLENT_AT.numberOf(settings) <= pass) {
            faults.add("/" + AppraisalScale.EXCELLENT_AT.name(), "not-above-pass", Map.of("pass", pass));
        }
        return faults;
    }

    private static void items(List<String> lines, Faults faults) {
        String place = "/" + AppraisalScale.ITEMS.name();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Map<String, Object> told = Map.of("number", i + 1, "line", line);
            Optional<AppraisalScale.Item> item = AppraisalScale.Item.of(line);
            if (item.isEmpty()) {
                faults.add(place, AppraisalScale.Item.fault(line), told);
            } else if (!names.add(item.get().name())) {
                faults.add(place, "line-twice", told);
            }
        }
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
