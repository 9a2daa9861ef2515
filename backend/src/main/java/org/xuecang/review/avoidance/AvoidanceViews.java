package org.xuecang.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationSight;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ReviewDesk;
import org.xuecang.review.avoidance.AvoidanceDesk.Asked;

/** Shows who shall not review what. */
@ApplicationScoped
class AvoidanceViews {

    /** How many people the writers of one application may name. */
    static final int MOST = 5;

    private static final String COLUMNS = """
            w.id, w.application_id, w.person_name, w.person_unit, w.reason, w.state, w.asked_at, w.answer, w.version
            """;

    private static final String FROM = ApplicationSight.FROM
            + " join avoidance_request w on w.application_id = a.id left join app_user matched on matched.id = w.person_id";

    @Inject
    AvoidanceDesk desk;

    @Inject
    ReviewDesk reviews;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    ApplicationAvoidanceView of(Asked asked) {
        ListQuery query = query(asked)
                .visible(desk.notOfCaller())
                .where("w.application_id = ?", asked.applicationId())
                .orderBy(SortKey.ascending("w.asked_at", "timestamptz"), SortKey.ascending("w.id", "uuid"));
        List<AvoidanceRequestView> items = lists.first(query, MOST, AvoidanceRequestView.class);
        return new ApplicationAvoidanceView(
                items, asked.asks() && asked.isOpen() && items.size() < MOST, asked.handles(), MOST);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 also where it speaks of the caller */
    AvoidanceRequestView one(Asked asked, UUID id) {
        ListQuery query = query(asked)
                .visible(desk.notOfCaller())
                .where("w.application_id = ? and w.id = ?", asked.applicationId(), id)
                .orderBy(SortKey.ascending("w.id", "uuid"));
        return lists.first(query, 1, AvoidanceRequestView.class).stream()
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private static ListQuery query(Asked asked) {
        return ListQuery.of(
                        COLUMNS + ", w.decided_at, by.display_name as asked_by_name",
                        FROM + " join app_user by on by.id = w.asked_by")
                .column("case when ? then matched.display_name end as matched_name", asked.handles());
    }

    /**
     * Those of cases that the caller handles, the open ones first, of which the oldest.
     *
     * @param state or null for all
     * @throws org.xuecang.platform.problem.DomainError 404, 403 {@code not-the-organiser}
     */
    Page<RoundAvoidanceView> ofRound(UUID roundId, AvoidanceState state, PageRequest request) {
        reviews.listed(roundId, null);
        ListQuery query = ListQuery.of(COLUMNS + ", a.title, matched.display_name as matched_name", FROM)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(desk.handled().and(desk.notOfCaller()))
                .where("a.round_id = ?", roundId)
                .whereGiven("w.state = ?", state == null ? null : state.name())
                .orderBy(
                        SortKey.ascending("case w.state when 'OPEN' then 0 else 1 end", "integer"),
                        SortKey.ascending("w.asked_at", "timestamptz"),
                        SortKey.ascending("w.id", "uuid"));
        return lists.page(query, request, RoundAvoidanceView.class);
    }
}
