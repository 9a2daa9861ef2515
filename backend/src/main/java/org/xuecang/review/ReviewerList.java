package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Experts for a round by name, with what they have to do in it. */
@ApplicationScoped
public class ReviewerList {

    private static final String IN_FORCE = "g.valid_from <= ? and (g.valid_until is null or g.valid_until > ?)";

    @Inject
    ReviewDesk desk;

    @Inject
    Conflicts conflicts;

    @Inject
    OpenReviews open;

    @Inject
    AppUsers people;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /**
     * @param stage of which the load is told; null for the whole round
     * @param application whose conflicts are told; or null
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 400 for an application that is not the round's, or that the caller
     *     does not see
     */
    Page<ReviewerSummary> page(UUID roundId, UUID stage, UUID application, String name, PageRequest request) {
        ReviewDesk.ListedRound round = desk.listed(roundId, application);
        new Faults()
                .addIf(application != null && !round.hasCase(), "?application", "unknown-reference")
                .throwIfAny(PlatformProblem.MALFORMED_REQUEST);
        Condition load = open.inRound(roundId, stage);
        Condition experts = people.holds(ReviewPermission.SCORE, round.organisationId());
        ListQuery query = ListQuery.of(
                        "person.id, person.display_name as name, coalesce(load.assigned, 0) as assigned,"
                                + " coalesce(load.submitted, 0) as submitted, coalesce(load.held, 0) as held, "
                                + (application == null ? "cast(null as text)" : "met.kind") + " as conflict",
                        "app_user person")
                .column("""
                        (select string_agg(distinct organisation_name_on(g.unit_id, ?), '、') from role_grant g
                            where g.user_id = person.id and %s) as unit_names
                        """.formatted(IN_FORCE), time.today(), time.today(), time.today())
                .column(ExpertLimits.MOST_OF_PERSON + " as capacity", round.organisationId(), roundId)
                .leftJoin(
                        "(" + load.sql() + ") load on load.reviewer_id = person.id",
                        load.parameters().toArray())
                .visible(experts)
                .whereContains("person.display_name", name)
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
        if (application != null) {
            Condition met = conflicts.withCase(
                    application,
                    new Condition(
                            "select person.id from app_user person where " + experts.sql(), experts.parameters()));
            query.leftJoin(
                    "(" + met.sql() + ") met on met.person_id = person.id",
                    met.parameters().toArray());
        }
        return lists.page(query, request, ReviewerSummary.class);
    }
}
