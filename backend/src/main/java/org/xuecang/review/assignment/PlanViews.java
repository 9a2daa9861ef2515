package org.xuecang.review.assignment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseHandlers;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ExpertLimits;
import org.xuecang.review.OpenAvoidance;
import org.xuecang.review.OpenReviews;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.pool.ExpertPool;
import org.xuecang.round.Rounds;

/** Shows plans, of cases that the caller handles: whoever has an own case in the round learns nothing of its experts. */
@ApplicationScoped
class PlanViews {

    private static final TypeReference<List<PlannedCaseView.PlannedReviewer>> REVIEWERS = new TypeReference<>() {};

    private static final String OF_PLAN = """
            assignment_case c join round_application a on a.id = c.application_id
            join application_round r on r.id = a.round_id
            """;

    /** One of the case's field is demanded, and neither who has handed in nor any of the plan's experts is. */
    private static final String LACKS_FIELD = """
            (c.needed > 0 and c.field is not null and not c.field_met
                and exists (select 1 from assignment_plan asked where asked.id = c.plan_id and asked.field_needed)
                and not exists (select 1 from assignment_pair known where known.plan_id = c.plan_id
                    and known.application_id = c.application_id and known.of_field and known.change <> 'TAKEN_BACK'))""";

    private static final String REVIEWERS_COLUMN = """
            (select coalesce(jsonb_agg(jsonb_build_object('reviewerId', p.reviewer_id, 'name', person.display_name,
                    'change', p.change, 'ofField', p.of_field) order by p.change = 'TAKEN_BACK', person.display_name, person.id), '[]')
                from assignment_pair p join app_user person on person.id = p.reviewer_id
                where p.plan_id = c.plan_id and p.application_id = c.application_id) as reviewers
            """;

    @Inject
    CaseHandlers handlers;

    @Inject
    OpenReviews open;

    @Inject
    AppUsers people;

    @Inject
    Rounds rounds;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    private record Counted(
            int cases,
            int kept,
            int added,
            int takenBack,
            int lacking,
            Integer lowest,
            Integer highest,
            boolean seen,
            int openAvoidance) {}

    AssignmentPlanView of(AssignmentPlan plan) {
        Condition handled = handlers.handled();
        List<Object> parameters = new ArrayList<>();
        parameters.add(plan.id());
        parameters.addAll(handled.parameters());
        parameters.add(plan.stageId());
        parameters.add(plan.scorer().orElse(""));
        parameters.add(plan.stageId());
        Counted counted = jdbi.withHandle(sql -> sql.select(
                        """
                        with mine as materialized (select c.application_id, c.plan_id, c.missing > 0 or %s as lacks from %s
                                where c.plan_id = ? and (%s)),
                            pair as materialized (select p.* from mine join assignment_pair p using (plan_id, application_id)),
                            load as (select reviewer_id, count(*) as cases from (
                                select application_id, reviewer_id from pair where change <> 'TAKEN_BACK'
                                union all
                                select v.application_id, v.reviewer_id from mine join review v using (application_id)
                                    where v.stage_id = ? and coalesce(v.scorer, '') = ? and v.state = 'SUBMITTED') held group by reviewer_id)
                        select (select count(*) from mine) as cases,
                            (select count(*) from pair where change = 'KEPT') as kept,
                            (select count(*) from pair where change = 'NEW') as added,
                            (select count(*) from pair where change = 'TAKEN_BACK') as taken_back,
                            (select count(*) from mine where lacks) as lacking,
                            (select min(cases) from load) as lowest, (select max(cases) from load) as highest,
                            exists (select 1 from pair join review v using (application_id, reviewer_id)
                                where pair.change = 'TAKEN_BACK' and v.stage_id = ? and v.state = 'ASSIGNED'
                                    and v.published_at is not null) as seen,
                            (select count(*) from mine where %s) as open_avoidance
                        """.formatted(LACKS_FIELD, OF_PLAN, handled.sql(), OpenAvoidance.of("mine.application_id")),
                        parameters.toArray())
                .map(RecordRows.of(Counted.class))
                .one());
        return new AssignmentPlanView(
                plan.id(),
                plan.roundId(),
                plan.stageId(),
                plan.state(),
                plan.jobId(),
                plan.scorer().orElse(null),
                plan.expertsEach(),
                plan.atMost().orElse(null),
                plan.fieldNeeded(),
                plan.avoidDistrict(),
                plan.unavailable(),
                plan.madeAt(),
                plan.madeBy().map(by -> people.names(Set.of(by)).get(by)).orElse(null),
                counted.cases(),
                counted.kept(),
                counted.added(),
                counted.takenBack(),
                counted.lacking(),
                counted.lowest(),
                counted.highest(),
                counted.seen(),
                counted.openAvoidance(),
                unlistedUnits(plan),
                plan.version());
    }

    private int unlistedUnits(AssignmentPlan plan) {
        UUID organisation = rounds.find(plan.roundId()).orElseThrow().organisationId();
        Condition wanted = Condition.of(
                        "unit.organisation_id = ? and unit.unit_id is null and person.id <> all (?)",
                        organisation,
                        plan.unavailable().toArray(UUID[]::new))
                .and(people.holds(ReviewPermission.SCORE, organisation));
        return jdbi.withHandle(sql -> sql.select(
                        "select count(distinct person.id) from expert_unit unit join app_user person on person.id = unit.user_id"
                                + " where " + wanted.sql(),
                        wanted.parameters().toArray())
                .mapTo(Integer.class)
                .one());
    }

    private record CaseRow(
            UUID applicationId,
            String title,
            String unitName,
            String field,
            int needed,
            int missing,
            Binding binding,
            boolean lacksField,
            String reviewers) {}

    /** @param lacking only those that lack experts */
    Page<PlannedCaseView> cases(
            AssignmentPlan plan, String title, UUID reviewer, boolean lacking, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "c.application_id, a.title, c.field, c.needed, c.missing, c.binding, " + LACKS_FIELD
                                + " as lacks_field, " + REVIEWERS_COLUMN,
                        OF_PLAN)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(handlers.handled())
                .where("c.plan_id = ?", plan.id())
                .whereContains("a.title", title)
                .whereGiven(
                        "exists (select 1 from assignment_pair p where p.plan_id = c.plan_id"
                                + " and p.application_id = c.application_id and p.reviewer_id = ?)",
                        reviewer)
                .orderBy(SortKey.descending("c.missing", "integer"), SortKey.ascending("c.application_id", "uuid"));
        if (lacking) {
            query.where("c.missing > 0 or " + LACKS_FIELD);
        }
        Page<CaseRow> rows = lists.page(query, request, CaseRow.class);
        return new Page<>(
                rows.items().stream()
                        .map(row -> new PlannedCaseView(
                                row.applicationId(),
                                row.title(),
                                row.unitName(),
                                row.field(),
                                row.needed(),
                                row.missing(),
                                row.binding(),
                                row.lacksField(),
                                StoredJson.read(row.reviewers(), REVIEWERS)))
                        .toList(),
                rows.next(),
                rows.total());
    }

    /** Of all who may review; what they have of other cases that the caller sees is elsewhere. */
    Page<PlannedLoadView> loads(AssignmentPlan plan, UUID organisationId, PageRequest request) {
        Condition load = loadsOf(plan);
        Condition seen = open.inRound(plan.roundId(), null);
        ListQuery query = ListQuery.of(
                        "person.id as reviewer_id, person.display_name as name, coalesce(known.fields, '{}') as fields,"
                                + " coalesce(load.now, 0) as now, coalesce(load.planned, 0) as planned,"
                                + " coalesce(seen.held, 0) - coalesce(load.now, 0) as elsewhere",
                        "app_user person")
                .column(ExpertLimits.MOST_OF_PERSON + " as capacity", organisationId, plan.roundId())
                .leftJoin(ExpertPool.KNOWN_OF_PERSON, organisationId)
                .leftJoin(
                        "(" + seen.sql() + ") seen on seen.reviewer_id = person.id",
                        seen.parameters().toArray())
                .leftJoin(
                        "(" + load.sql() + ") load on load.reviewer_id = person.id",
                        load.parameters().toArray())
                .visible(people.holds(ReviewPermission.SCORE, organisationId))
                .orderBy(SortKey.text("person.display_name"), SortKey.ascending("person.id", "uuid"));
        return lists.page(query, request, PlannedLoadView.class);
    }

    /** Of each expert how many of the plan's cases they have now and would have, as a query. */
    private Condition loadsOf(AssignmentPlan plan) {
        Condition handled = handlers.handled();
        List<Object> parameters = new ArrayList<>();
        parameters.add(plan.id());
        parameters.addAll(handled.parameters());
        parameters.add(plan.stageId());
        parameters.add(plan.scorer().orElse(""));
        parameters.add(plan.id());
        return new Condition("""
                with mine as materialized (select c.application_id from %s where c.plan_id = ? and (%s))
                select reviewer_id, count(*) filter (where now) as now, count(*) filter (where planned) as planned from (
                    select v.reviewer_id, true as now, v.state = 'SUBMITTED' as planned
                        from mine join review v using (application_id)
                        where v.stage_id = ? and coalesce(v.scorer, '') = ? and v.state in ('ASSIGNED', 'SUBMITTED')
                    union all
                    select p.reviewer_id, false, true from mine join assignment_pair p using (application_id)
                        where p.plan_id = ? and p.change <> 'TAKEN_BACK') held
                group by reviewer_id
                """.formatted(OF_PLAN, handled.sql()), parameters);
    }
}
