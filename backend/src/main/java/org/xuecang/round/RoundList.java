package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.time.RequestTime;

/** Rounds, the latest year first. */
@ApplicationScoped
class RoundList {

    private static final String COLUMNS = """
            r.id, r.organisation_id, r.title, r.programme_id, p.name as programme_name, r.year, r.batch, r.level,
            r.hosted, r.host_name, r.opens_at,
            (select count(*) from round_quota q where q.round_id = r.id) as units
            """;

    private static final String OWN_PLACES =
            "(select sum(q.%s) from round_quota q where q.round_id = r.id and q.unit_id = any (?))";

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /**
     * What a list of rounds is asked for.
     *
     * @param template only rounds that keep a version of this form, rubric or pipeline
     * @param unit only rounds for which this unit is called
     * @param q words, each of which stands in the title or the programme's name
     */
    record Filter(
            UUID programme,
            UUID template,
            Integer year,
            RoundStanding standing,
            Hosting hosted,
            UUID unit,
            String title,
            String q) {

        /** Those that are found by some words. */
        static Filter found(String words) {
            return new Filter(null, null, null, null, null, null, null, words);
        }
    }

    Page<RoundSummary> page(Filter filter, PageRequest request) {
        return lists.page(query(filter, request), request, RoundSummary.class);
    }

    /** The first of those that are found. */
    List<RoundSummary> first(Filter filter, int most) {
        return lists.first(query(filter, new PageRequest(most, null)), most, RoundSummary.class);
    }

    private ListQuery query(Filter filter, PageRequest request) {
        Condition drafts = gate.furtherWhere(RoundPermission.READ_DRAFT, "r.organisation_id");
        Condition opened = gate.where(RoundPermission.READ, "r.organisation_id");
        Condition staff = gate.furtherWhere(RoundPermission.READ_UNITS, "r.organisation_id");
        Condition closesAt = end(staff, "r.closes_at");
        Condition standing = standing(end(staff, "greatest(r.closes_at, r.latest_own_end)"));
        Object own = gate.caller().unitIds().toArray(UUID[]::new);
        ListQuery query = ListQuery.of(COLUMNS, "application_round r join programme p on p.id = r.programme_id")
                .column(closesAt.sql() + " as closes_at", closesAt.parameters().toArray())
                .column(standing.sql() + " as standing", standing.parameters().toArray())
                .column(OWN_PLACES.formatted("at_most") + " as own_places", own)
                .column(OWN_PLACES.formatted("used") + " as own_places_used", own)
                .visible(Condition.of("r.state in ('OPEN', 'CONCLUDED')")
                        .and(opened)
                        .or(Condition.of("r.state = 'DRAFT'").and(drafts)))
                .whereGiven("r.programme_id = ?", filter.programme())
                .whereGiven(
                        "exists (select 1 from round_template_version v where v.template_id = ?"
                                + " and v.id in (r.form_version_id, r.rubric_version_id, r.pipeline_version_id))",
                        filter.template())
                .whereGiven("r.year = ?", filter.year())
                .whereGiven(
                        "r.hosted = ?",
                        filter.hosted() == null ? null : filter.hosted().name())
                .whereGiven(
                        "exists (select 1 from round_quota q where q.round_id = r.id and q.unit_id = ?)", filter.unit())
                .whereContains("r.title", filter.title())
                .orderBy(SortKey.descending("r.year", "integer"), SortKey.descending("r.id", "uuid"))
                .sorted(request, RoundSort.class, by -> switch (by) {
                    case TITLE -> SortKey.text("r.title");
                    case YEAR -> SortKey.ascending("r.year", "integer");
                    case CLOSES_AT -> SortKey.nullable("r.closes_at", "timestamptz");
                });
        if (filter.standing() != null) {
            List<Object> parameters = new ArrayList<>(standing.parameters());
            parameters.add(filter.standing().name());
            query.where(standing.sql() + " = ?", parameters.toArray());
        }
        Words words = Words.of(filter.q());
        if (!words.isNone()) {
            query.where(words.all(word -> Words.inRow("r.title", word).or(Words.inRow("p.name", word))));
        }
        return query;
    }

    /** As {@link RoundViews} has it: others than staff see when it ends for them. */
    private Condition end(Condition staff, String theirs) {
        List<Object> parameters = new ArrayList<>(staff.parameters());
        parameters.add(gate.caller().unitIds().toArray(UUID[]::new));
        parameters.add(new UUID[] {gate.caller().userId()});
        return new Condition(
                "case when (" + staff.sql() + ") then " + theirs + " else round_closes_at(r, ?, ?) end", parameters);
    }

    /** As {@link ApplicationRound#standing} has it. */
    private Condition standing(Condition end) {
        List<Object> parameters = new ArrayList<>(List.of(time.now(), time.now()));
        parameters.addAll(end.parameters());
        return new Condition("""
                case when r.state in ('DRAFT', 'CONCLUDED') then r.state
                    when cast(? as timestamptz) < r.opens_at then 'ANNOUNCED'
                    when cast(? as timestamptz) < %s then 'OPEN' else 'CLOSED' end
                """.formatted(end.sql()), parameters);
    }
}
