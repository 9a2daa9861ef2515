package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.review.message.CaseNews;
import org.xuecang.review.message.News;
import org.xuecang.review.message.Said;

/** What there is to tell of cases that were decided: what holds now, not what was decided. */
@ApplicationScoped
class DecidedNews implements CaseNews {

    @Inject
    Jdbi jdbi;

    private record Row(UUID applicationId, String said, String grade) {

        News news() {
            Said told = Said.valueOf(said);
            boolean graded = told == Said.SELECTED || told == Said.AWARDED;
            return new News(told, graded ? grade : null);
        }
    }

    @Override
    public Map<UUID, News> of(Collection<UUID> caseIds) {
        return jdbi.withHandle(sql -> sql.select("""
                        select a.id as application_id, coalesce(w.grade, decided.grade) as grade, case
                            when w.withdrawn_on is not null then 'AWARD_WITHDRAWN'
                            when taken_out.id is not null then 'OVERTURNED'
                            when w.id is not null then 'AWARDED'
                            when decided.outcome = 'SELECTED' and a.state = 'NOT_SELECTED' then 'NOT_SELECTED_ABOVE'
                            else decided.outcome end as said
                        from round_application a
                        left join (select i.application_id, i.outcome, i.grade from decision_item i
                            join decision d on d.id = i.decision_id and d.state = 'APPROVED') decided
                            on decided.application_id = a.id
                        left join award w on w.application_id = a.id
                        left join application_event taken_out on taken_out.application_id = a.id
                            and taken_out.kind = 'OVERTURNED'
                        where a.id = any (?) and a.state <> 'WITHDRAWN' and not exists (select 1 from application_event failed
                            where failed.application_id = a.id and failed.kind = 'APPRAISAL_FAILED') and (decided.outcome is not null or w.id is not null)
                        """, (Object) caseIds.toArray(UUID[]::new))
                .map(RecordRows.of(Row.class))
                .collect(Collectors.toUnmodifiableMap(Row::applicationId, Row::news)));
    }
}
