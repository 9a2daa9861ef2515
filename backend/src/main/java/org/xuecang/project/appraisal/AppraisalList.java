package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;

/** The cases of a round that are appraised. */
@ApplicationScoped
class AppraisalList {

    @Inject
    AppraisalDesk desk;

    @Inject
    CaseHandlers handlers;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** Those that the caller handles, what is not over first: @throws DomainError 404, 403 {@code not-the-organiser} */
    Page<AppraisedCaseView> of(UUID roundId, PageRequest request) {
        desk.round(roundId);
        ListQuery query = ListQuery.of("""
                        p.id, p.application_id, a.title, s.staff_name as stage_name, p.state, p.due_on, p.put_right_until,
                        exists (select 1 from self_appraisal said where said.appraisal_id = p.id
                            and (last.found_at is null or said.written_at > last.found_at)) as self_appraised,
                        last.grade, last.score
                        """, """
                        appraisal p join round_application a on a.id = p.application_id
                        join application_round r on r.id = a.round_id join round_stage s on s.id = p.stage_id
                        left join appraisal_finding last on last.appraisal_id = p.id and not exists
                            (select 1 from appraisal_finding f where f.appraisal_id = p.id and f.number > last.number)
                        """)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(handlers.handled())
                .where("p.round_id = ?", roundId)
                .orderBy(
                        SortKey.ascending("cast(p.state in ('PASSED', 'FAILED') as integer)", "integer"),
                        SortKey.ascending("coalesce(p.put_right_until, p.due_on)", "date"),
                        SortKey.ascending("p.id", "uuid"));
        return lists.page(query, request, AppraisedCaseView.class);
    }
}
