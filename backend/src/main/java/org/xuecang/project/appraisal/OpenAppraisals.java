package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Ids;
import org.xuecang.platform.time.RequestTime;

/** Cases that come to be appraised. */
@ApplicationScoped
class OpenAppraisals {

    @Inject
    AppraisalNotices notices;

    @Inject
    RoundCases cases;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /** @param months the setting of the stage that says after how many months it is due */
    void open(UUID caseId, UUID stageId, String months) {
        LocalDate due =
                jdbi.withHandle(sql -> sql.select("""
                        insert into appraisal (id, application_id, stage_id, round_id, state, due_on, changed_at, version)
                        select ?, ?, s.id, s.round_id, 'AWAITING',
                            cast(cast(? as date) + make_interval(months => cast(s.settings ->> ? as integer)) as date), ?, 0
                        from round_stage s where s.id = ? returning due_on
                        """, Ids.next(), caseId, time.today(), months, time.now(), stageId)
                        .mapTo(LocalDate.class)
                        .one());
        notices.opened(cases.find(caseId).orElseThrow(), due);
    }
}
