package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.sheet.Sheet;
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

    private static final String COLUMNS =
            "a.title, r.title as round, stage.staff_name as stage_name, person.display_name as reviewer, v.state, v.submitted_at";

    /** The rubric's version that the round opened with. */
    private static final String FURTHER = " join round_template_version rubric on rubric.id = r.rubric_version_id";

    private static final String SCORED =
            "where coalesce(criterion.value ->> 'kind', 'POINTS') <> 'VOTE' order by position)";

    private static final String CRITERIA = """
            array(select criterion.value ->> 'name' from json_array_elements(rubric.content -> 'criteria')
                with ordinality criterion (value, position) %s
            """.formatted(SCORED);

    private static final String POINTS = """
            array(select cast(v.scores ->> (criterion.value ->> 'key') as numeric)
                from json_array_elements(rubric.content -> 'criteria') with ordinality criterion (value, position)
                %s
            """.formatted(SCORED);

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

    /** @param points in the order of the criteria; null until the caller may see the sheet */
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
            Instant submittedAt) {}

    /** @throws org.xuecang.platform.problem.DomainError 403 */
    @Transactional
    SheetFile of(ReviewList.Filter filter, PageRequest request) {
        Optional<OpenRound> round =
                Optional.ofNullable(filter.round()).filter(sight::seesIn).flatMap(rounds::find);
        // whose audit trail tells of it
        scope.require(
                ReviewPermission.READ, round.map(OpenRound::organisationId).orElse(null));
        UUID asks = gate.caller().userId();
        ListQuery query = reviews.query(filter, request, COLUMNS + ", " + CRITERIA + " as criteria", FURTHER)
                .column(ReviewList.shown(POINTS) + " as points", asks)
                .column(ReviewList.shown(VETOES) + " as vetoes", asks)
                .column(ReviewList.shown("v.comment") + " as comment", asks);
        SheetTexts texts = SheetTexts.of(caller.language(), "reviews");
        List<Criterion> criteria =
                round.flatMap(rubrics::find).map(ReviewExport::scored).orElse(List.of());
        InputStream sheet = Sheet.of(
                texts.title(),
                headings(texts, criteria),
                rows -> lists.each(query, Exported.class, row -> rows.row(cells(texts, row, criteria))));
        return SheetFile.of(texts, round.map(OpenRound::title).orElse(null), time.today(), sheet);
    }

    private static List<Criterion> scored(RubricContent rubric) {
        return rubric.criteria().stream().filter(Criterion::onSheet).toList();
    }

    private static Object[] cells(SheetTexts texts, Exported row, List<Criterion> criteria) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.title());
        cells.add(row.unitName());
        cells.add(row.round());
        cells.add(row.stageName());
        cells.add(row.reviewer());
        cells.add(texts.word("review-state", row.state()));
        cells.add(row.total());
        if (criteria.isEmpty()) {
            cells.add(together(row));
        } else {
            IntStream.range(0, criteria.size())
                    .forEach(i ->
                            cells.add(row.points() == null ? null : row.points().get(i)));
        }
        cells.add(row.vetoes());
        cells.add(row.comment());
        cells.add(row.submittedAt());
        return cells.toArray();
    }

    private static String together(Exported row) {
        return row.points() == null
                ? null
                : IntStream.range(0, row.points().size())
                        .filter(i -> row.points().get(i) != null)
                        .mapToObj(i -> row.criteria().get(i) + " "
                                + row.points().get(i).toPlainString())
                        .collect(Collectors.joining("；"));
    }

    private static List<String> headings(SheetTexts texts, List<Criterion> criteria) {
        Stream<String> points = criteria.isEmpty()
                ? texts.headings("points").stream()
                : criteria.stream().map(ReviewExport::heading);
        return Stream.of(
                        texts
                                .headings("title-of-one", "unit", "round", "review-stage", "expert", "state", "total")
                                .stream(),
                        points,
                        texts.headings("vetoes", "comment", "submitted").stream())
                .flatMap(each -> each)
                .toList();
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
