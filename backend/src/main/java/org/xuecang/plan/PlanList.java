package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Plans, the latest year first. */
@ApplicationScoped
class PlanList {

    private static final String TITLE = "(coalesce(current.content, draft.content) ->> 'title')";

    private static final String COLUMNS = """
            p.id, p.organisation_id, organisation_name_on(p.organisation_id, p.period_start) as organisation_name,
            p.year, p.period_start, p.period_end, p.state,
            %s as title,
            coalesce(current.content, draft.content) ->> 'documentNumber' as document_number,
            current.number as published_number, draft.number as draft_number, draft.state as draft_state, p.changed_at
            """.formatted(TITLE);

    private static final String FROM = """
            work_plan p
            left join lateral (select v.number, v.content from plan_version v
                where v.plan_id = p.id and v.state = 'PUBLISHED' order by v.number desc limit 1) current on true
            left join plan_version draft on draft.plan_id = p.id and draft.state in ('DRAFT', 'IN_SIGN_OFF')
            """;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    Page<PlanSummary> page(UUID organisationId, Integer year, PlanState state, PageRequest request) {
        Condition drafts = gate.furtherWhere(PlanPermission.READ_DRAFT, "p.organisation_id");
        Condition published = gate.where(PlanPermission.READ, "p.organisation_id");
        ListQuery query = ListQuery.of(COLUMNS, FROM)
                .visible(Condition.of("p.state in ('PUBLISHED', 'CLOSED')")
                        .and(published)
                        .or(drafts))
                .whereGiven("p.organisation_id = ?", organisationId)
                .whereGiven("p.year = ?", year)
                .whereGiven("p.state = ?", state == null ? null : state.name())
                .orderBy(SortKey.descending("p.year", "integer"), SortKey.descending("p.id", "uuid"))
                .sorted(request, PlanSort.class, by -> switch (by) {
                    case YEAR -> SortKey.ascending("p.year", "integer");
                    case TITLE -> SortKey.text(TITLE);
                    case CHANGED_AT -> SortKey.ascending("p.changed_at", "timestamptz");
                });
        return lists.page(query, request, PlanSummary.class);
    }
}
