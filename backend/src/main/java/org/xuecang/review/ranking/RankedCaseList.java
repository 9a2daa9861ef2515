package org.xuecang.review.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.ExpertNames;
import org.xuecang.round.RankingMethod;

/** The cases of a ranking that the caller is shown, page by page, by their places or as the caller sorts them. */
@ApplicationScoped
public class RankedCaseList {

    private static final String COLUMNS = """
            c.application_id, a.title, a.unit_id, a.state, c.place, c.ruled_out, c.scores, c.median, c.lowest, c.highest,
            c.criteria, c.reviews, c.earlier,
            (c.place is not null and exists (select 1 from ranking_case same where same.ranking_id = c.ranking_id
                and same.place = c.place and same.application_id <> c.application_id)) as tied
            """;

    private static final String FROM = "ranking_case c join round_application a on a.id = c.application_id";

    @Inject
    ExpertNames experts;

    @Inject
    OwnCase own;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /**
     * @param title words of it
     * @param unit whose cases
     */
    public record Filter(String title, UUID unit) {}

    private record Row(
            UUID applicationId,
            String title,
            UUID unitId,
            String unitName,
            ApplicationState state,
            Integer place,
            boolean tied,
            RuledOut ruledOut,
            String scores,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            String criteria,
            String reviews,
            BigDecimal earlier) {}

    /** Of a ranking that the caller may see: whose its reviews are only to those who see them. */
    public Page<RankedCaseView> page(StoredRanking ranking, Filter filter, PageRequest request) {
        Page<Row> rows = lists.page(query(ranking, filter, request), request, Row.class);
        Map<UUID, List<RankingInputs.Review>> reviews = rows.items().stream()
                .collect(Collectors.toMap(
                        Row::applicationId, row -> StoredJson.read(row.reviews(), StoredRankings.REVIEWS)));
        Map<UUID, String> names = experts.of(reviews.values().stream()
                .flatMap(List::stream)
                .map(RankingInputs.Review::reviewId)
                .toList());
        return new Page<>(
                rows.items().stream()
                        .map(row -> view(row, ranking.rules(), reviews.get(row.applicationId()), names))
                        .toList(),
                rows.next(),
                rows.total());
    }

    private ListQuery query(StoredRanking ranking, Filter filter, PageRequest request) {
        return ListQuery.of(COLUMNS, FROM)
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(own.shown())
                .where("c.ranking_id = ?", ranking.id())
                .whereContains("a.title", filter.title())
                .whereGiven("a.unit_id = ?", filter.unit())
                .orderBy(SortKey.ascending("c.position", "integer"))
                .sorted(request, RankedCaseSort.class, by -> switch (by) {
                    case PLACE -> SortKey.nullable("c.place", "integer");
                    case TITLE -> SortKey.text("a.title");
                    case MEAN -> by(RankingMethod.MEAN);
                    case TRIMMED_MEAN -> by(RankingMethod.TRIMMED_MEAN);
                    case STANDARDISED -> by(RankingMethod.STANDARDISED);
                    case ADDITIVE -> by(RankingMethod.ADDITIVE);
                    case SPREAD -> SortKey.ascending("c.highest - c.lowest", "numeric");
                });
    }

    /** An earlier reckoning did not know every method. */
    private static SortKey by(RankingMethod method) {
        return SortKey.nullable("cast(c.scores #>> '{" + method.name() + ",score}' as numeric)", "numeric");
    }

    private static RankedCaseView view(
            Row row, RankingInputs.Rules rules, List<RankingInputs.Review> reviews, Map<UUID, String> names) {
        Map<RankingMethod, MethodScore> scores = StoredJson.read(row.scores(), StoredRankings.SCORES);
        Map<String, BigDecimal> criteria = StoredJson.read(row.criteria(), StoredRankings.CRITERIA);
        return new RankedCaseView(
                row.applicationId(),
                row.title(),
                row.unitId(),
                row.unitName(),
                row.state(),
                row.place(),
                row.tied(),
                row.ruledOut(),
                scores.get(rules.method()).score(),
                row.earlier(),
                scores.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new RankedCaseView.ScoreView(
                                each.getKey(),
                                each.getValue().score(),
                                each.getValue().place()))
                        .toList(),
                row.median(),
                row.lowest(),
                row.highest(),
                row.highest().subtract(row.lowest()),
                criteria,
                reviews.stream()
                        .map(review -> new RankedCaseView.ReviewView(
                                review.reviewId(),
                                review.total(),
                                !review.vetoes().isEmpty(),
                                names.get(review.reviewId())))
                        .sorted(Comparator.comparing(RankedCaseView.ReviewView::total)
                                .reversed()
                                .thenComparing(RankedCaseView.ReviewView::id))
                        .toList());
    }
}
