package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetColumns;
import org.xuecang.platform.sheet.SheetFile;
import org.xuecang.platform.sheet.SheetTexts;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;
import org.xuecang.round.rubric.RubricContent;
import org.xuecang.round.rubric.RubricContent.Criterion;

/**
 * The list of reviews as a spreadsheet. Of one round each criterion has a column; of several, whose rubrics differ, the points
 * stand together in one.
 */
@ApplicationScoped
class ReviewExport {

    private static final String COLUMNS = ReviewList.TITLE
            + " as title, r.title as round, stage.staff_name as stage_name, person.display_name as reviewer, v.state, v.submitted_at,"
            + " v.scorer, v.assigned_at, v.due_on";

    /** The rubric's version that the round opened with, and what was counted for the case. */
    private static final String FURTHER = """
             join round_template_version rubric on rubric.id = r.rubric_version_id
            left join case_votes counted on counted.application_id = a.id
            """;

    private static final String SCORED =
            "where coalesce(criterion.value ->> 'kind', 'POINTS') <> 'VOTE' order by position)";

    private static final String VOTED = "where criterion.value ->> 'kind' = 'VOTE' order by position)";

    private static final String NAMES = """
            array(select criterion.value ->> 'name' from json_array_elements(rubric.content -> 'criteria')
                with ordinality criterion (value, position)
            """;

    private static final String POINTS = """
            array(select cast(v.scores ->> (criterion.value ->> 'key') as numeric)
                from json_array_elements(rubric.content -> 'criteria') with ordinality criterion (value, position)
            """ + SCORED;

    /** Of the case; its experts do not learn them. */
    private static final String VOTES = """
            case when v.reviewer_id <> ? then
                array(select (select cast(entered ->> 'votes' as numeric) from jsonb_array_elements(counted.votes) entered
                        where entered ->> 'key' = criterion.value ->> 'key')
                    from json_array_elements(rubric.content -> 'criteria') with ordinality criterion (value, position)
            """ + VOTED + " end";

    private static final String VETOES = """
            (select string_agg(veto.value ->> 'name', '；' order by position)
                from json_array_elements(rubric.content -> 'vetoes') with ordinality veto (value, position)
                where jsonb_exists(v.vetoes, veto.value ->> 'key'))
            """;

    @Inject
    ReviewList reviews;

    @Inject
    ReviewSight sight;

    @Inject
    RoundRubrics rubrics;

    @Inject
    Rounds rounds;

    @Inject
    OwnScope scope;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    CallerTexts caller;

    @Inject
    RequestTime time;

    /** @param points in the order of the criteria; null until the caller may see the sheet, as votes are to the expert */
    private record Exported(
            String title,
            String unitName,
            String round,
            String stageName,
            String reviewer,
            ReviewState state,
            BigDecimal total,
            List<String> criteria,
            List<BigDecimal> points,
            String vetoes,
            String comment,
            Instant submittedAt,
            String scorer,
            List<String> ballots,
            List<BigDecimal> votes,
            Instant assignedAt,
            LocalDate dueOn) {}

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    @Transactional
    SheetFile of(ReviewFilter filter, PageRequest request, String wanted) {
        Optional<OpenRound> round =
                Optional.ofNullable(filter.round()).filter(sight::seesIn).flatMap(rounds::find);
        // whose audit trail tells of it
        scope.require(
                ReviewPermission.READ, round.map(OpenRound::organisationId).orElse(null));
        SheetTexts texts = SheetTexts.of(caller.language(), "reviews");
        List<Criterion> criteria =
                round.flatMap(rubrics::find).map(RubricContent::criteria).orElse(List.of());
        SheetColumns<Exported> columns = columns(texts, criteria).chosen(wanted);
        UUID asks = gate.caller().userId();
        String names = ", " + NAMES + SCORED + " as criteria, " + NAMES + VOTED + " as ballots";
        ListQuery query = reviews.query(filter, request, COLUMNS + names, FURTHER)
                .column(ReviewList.shown(POINTS) + " as points", asks)
                .column(ReviewList.shown(VETOES) + " as vetoes", asks)
                .column(ReviewList.shown("v.comment") + " as comment", asks)
                .column(VOTES + " as votes", asks);
        InputStream sheet = Sheet.of(
                texts.title(),
                columns.headings(),
                rows -> lists.each(query, Exported.class, row -> rows.row(columns.cells(row))));
        return SheetFile.of(texts, round.map(OpenRound::title).orElse(null), time.today(), sheet);
    }

    /** @param criteria of the one round; none where there are several */
    private static SheetColumns<Exported> columns(SheetTexts texts, List<Criterion> criteria) {
        List<Criterion> scored = criteria.stream().filter(Criterion::onSheet).toList();
        List<Criterion> voted =
                criteria.stream().filter(each -> !each.onSheet()).toList();
        SheetColumns<Exported> columns = SheetColumns.<Exported>of(texts)
                .with("title", "title-of-one", Exported::title)
                .with("unit", "unit", Exported::unitName)
                .with("round", "round", Exported::round)
                .with("stage", "review-stage", Exported::stageName)
                .with("reviewerName", "expert", Exported::reviewer)
                .with("state", "state", row -> texts.word("review-state", row.state()))
                .with("total", "total", Exported::total);
        of(columns, "points", scored, criteria.isEmpty(), Exported::criteria, Exported::points);
        columns.with("vetoes", "vetoes", Exported::vetoes)
                .with("comment", "comment", Exported::comment)
                .with("submittedAt", "submitted", Exported::submittedAt)
                .with("scorer", "scorer", Exported::scorer);
        of(columns, "votes", voted, criteria.isEmpty(), Exported::ballots, Exported::votes);
        return columns.with("assignedAt", "assigned", Exported::assignedAt).with("dueOn", "due", Exported::dueOn);
    }

    /** Numbers by criteria: a column each in one round, one column for all where rounds differ. */
    private static void of(
            SheetColumns<Exported> columns,
            String name,
            List<Criterion> criteria,
            boolean together,
            Function<Exported, List<String>> names,
            Function<Exported, List<BigDecimal>> numbers) {
        if (together) {
            columns.with(name, name, row -> together(names.apply(row), numbers.apply(row)));
        } else {
            List<BigDecimal> none = Collections.nCopies(criteria.size(), null);
            columns.with(
                    name,
                    criteria.stream().map(ReviewExport::heading).toList(),
                    row -> Objects.requireNonNullElse(numbers.apply(row), none));
        }
    }

    private static String together(List<String> names, List<BigDecimal> numbers) {
        return numbers == null
                ? null
                : IntStream.range(0, numbers.size())
                        .filter(i -> numbers.get(i) != null)
                        .mapToObj(i -> names.get(i) + " " + numbers.get(i).toPlainString())
                        .collect(Collectors.joining("；"));
    }

    /** Points that are taken off stand with a minus, a gate with its bound. */
    private static String heading(Criterion each) {
        return "%s (%s)"
                .formatted(
                        each.name(),
                        switch (each.kind()) {
                            case DEDUCTION -> each.points().negate().toPlainString();
                            case GATE -> each.gate().written();
                            case POINTS, VOTE -> each.points().toPlainString();
                        });
    }
}
