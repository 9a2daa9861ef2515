package org.xuecang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.pipeline.StageKind;
import org.xuecang.round.pipeline.StageProgress;
import org.xuecang.round.pipeline.StageSetting;

/** Selected cases are advised by a mentor for some months (培育). */
@ApplicationScoped
class IncubationStage implements StageKind {

    static final String CODE = "incubation";

    private static final StageSetting MONTHS = StageSetting.number("months", 6, 1, 36);

    /** After how many days without advice it is late. */
    private static final StageSetting ADVICE_EVERY_DAYS = StageSetting.number("adviceEveryDays", 60, 7, 365);

    /** How many pieces of advice a case should have had at its end. */
    private static final StageSetting ADVICE_AT_LEAST = StageSetting.number("adviceAtLeast", 2, 0, 30);

    /** The settings of a row of {@code round_stage s} of this kind, in SQL. */
    static final String EVERY_DAYS = "cast(s.settings ->> '" + ADVICE_EVERY_DAYS.name() + "' as integer)";

    static final String AT_LEAST = "cast(s.settings ->> '" + ADVICE_AT_LEAST.name() + "' as integer)";

    @Inject
    OwnCase own;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

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
        return List.of(MONTHS, ADVICE_EVERY_DAYS, ADVICE_AT_LEAST);
    }

    /** Its time begins. */
    @Override
    public void receive(UUID caseId, UUID stageId) {
        LocalDate today = time.today();
        jdbi.useHandle(sql -> sql.execute("""
                insert into incubation (application_id, stage_id, round_id, since, until)
                select ?, s.id, s.round_id, ?,
                    cast(cast(? as date) + make_interval(months => cast(s.settings ->> 'months' as integer)) as date)
                from round_stage s where s.id = ? on conflict do nothing
                """, caseId, today, today, stageId));
    }

    /** Cases that have a mentor who accepted, of those that stand in it. */
    @Override
    public Optional<StageProgress> progress(UUID stageId) {
        Condition counted = Condition.of("a.stage_id = ?", stageId).and(own.shown());
        return jdbi.withHandle(
                sql -> sql.select("""
                        select count(m.id) as done, count(*) as "all" from round_application a
                            left join mentorship m on m.application_id = a.id and m.stage_id = a.stage_id
                                and m.state = 'ACCEPTED'
                        where
                        """ + counted.sql(), counted.parameters().toArray())
                        .map(RecordRows.of(StageProgress.class))
                        .findOne());
    }
}
