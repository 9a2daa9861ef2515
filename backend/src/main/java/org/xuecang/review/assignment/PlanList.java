package org.xuecang.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.review.ReviewDesk;

/** Finds the plans of a round again. */
@ApplicationScoped
class PlanList {

    @Inject
    ReviewDesk desk;

    @Inject
    Lists lists;

    /**
     * The latest first.
     *
     * @param stage only those of one stage; or null
     * @param open only those that are being made or can still be carried out
     * @throws DomainError 404, 403
     */
    Page<AssignmentPlanSummary> page(UUID roundId, UUID stage, boolean open, PageRequest request) {
        desk.listed(roundId, null);
        ListQuery query = ListQuery.of(
                        "p.id, p.stage_id, p.scorer, p.state, p.made_at, maker.display_name as made_by_name",
                        "assignment_plan p")
                .leftJoin("app_user maker on maker.id = p.made_by")
                .where("p.round_id = ?", roundId)
                .whereGiven("p.stage_id = ?", stage)
                .orderBy(SortKey.descending("p.made_at", "timestamptz"), SortKey.descending("p.id", "uuid"));
        if (open) {
            query.where("p.state in ('MAKING', 'DRAFT')");
        }
        return lists.page(query, request, AssignmentPlanSummary.class);
    }
}
