package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.application.ApplicationWords;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.WordSearch;
import org.xuecang.platform.list.WordSearch.Place;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.review.blind.TellingWords;

/** Reviews, those changed last first. What was taken back is listed only where it is asked for. */
@ApplicationScoped
public class ReviewList {

    /** Of a rubric's {@code criterion}: that it stands on the sheet for {@code a}'s category. */
    static final String ON_SHEET = """
            coalesce(criterion ->> 'kind', 'POINTS') <> 'VOTE' and (coalesce(json_array_length(criterion -> 'variants'), 0) = 0
                or jsonb_exists(cast(criterion -> 'variants' as jsonb), a.category))
            """;

    /** As the caller may read it: who reviews it blindly as the blind copy has it. */
    static final String TITLE =
            "case when own.blind then coalesce(copy.title, '" + TellingWords.HIDDEN + "') else a.title end";

    /** The same of what else tells whose it is. */
    static final String RECEIPT_NUMBER = "case when own.blind then null else a.receipt_number end";

    /** Its parameter is the caller. */
    private static final String OWN_BLIND =
            "lateral (select v.reviewer_id = ? and " + BlindMode.IS_BLIND + " as blind) own on true";

    private static final String COPY =
            "blind_case copy on copy.stage_id = v.stage_id and copy.application_id = v.application_id";

    private static final String COLUMNS = """
            v.id, v.round_id, r.title as round_title, v.stage_id, stage.staff_name as stage_name, v.application_id, %s as title, copy.number as blind_number, v.reviewer_id,
            person.display_name as reviewer_name, v.state,
            (select count(*) from jsonb_object_keys(v.scores)) as scored,
            (select count(*) from round_template_version rubric, json_array_elements(rubric.content -> 'criteria') criterion
                where rubric.id = r.rubric_version_id and %s) as criteria,
            v.assigned_at, v.published_at, v.due_on,
            v.submitted_at, v.excusal, v.changed_at
            """.formatted(ReviewList.TITLE, ON_SHEET);

    private static final String FROM = ReviewSight.FROM
            + " join app_user person on person.id = v.reviewer_id join round_stage stage on stage.id = v.stage_id";

    @Inject
    ReviewSight sight;

    @Inject
    ApplicationWords cases;

    @Inject
    WordSearch search;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    Page<ReviewSummary> page(ReviewFilter filter, PageRequest request) {
        return lists.page(query(filter, request, COLUMNS, ""), request, ReviewSummary.class);
    }

    /**
     * The same rows in the same order with other columns.
     *
     * @param columns of {@code v} review, {@code a} application, {@code r} round, {@code person} expert and what
     *     {@code further} joins to them
     */
    ListQuery query(ReviewFilter filter, PageRequest request, String columns, String further) {
        gate.where(ReviewPermission.READ, "r.organisation_id");
        ListQuery query = ListQuery.of(columns, FROM + further)
                .leftJoin(COPY)
                .leftJoin(OWN_BLIND, gate.caller().userId())
                .column(
                        "case when own.blind then null else organisation_name_on(a.unit_id, ?) end as unit_name",
                        time.today())
                .column(shown("v.total") + " as total", gate.caller().userId())
                .visible(sight.where())
                .whereGiven("v.round_id = ?", filter.round())
                .whereGiven("v.stage_id = ?", filter.stage())
                .whereGiven("v.application_id = ?", filter.application())
                .whereGiven("v.reviewer_id = ?", filter.reviewer())
                .whereGiven("v.submitted_at >= ?", RequestTime.startOf(filter.submittedFrom()))
                .whereGiven("v.submitted_at < ?", RequestTime.endOf(filter.submittedUntil()))
                .whereContains(TITLE, filter.title())
                .orderBy(SortKey.descending("v.changed_at", "timestamptz"), SortKey.descending("v.id", "uuid"))
                .sorted(request, ReviewSort.class, by -> switch (by) {
                    case TITLE -> SortKey.text(TITLE);
                    case REVIEWER_NAME -> SortKey.text("person.display_name");
                    case ASSIGNED_AT -> SortKey.ascending("v.assigned_at", "timestamptz");
                    case SUBMITTED_AT -> SortKey.nullable("v.submitted_at", "timestamptz");
                    case CHANGED_AT -> SortKey.ascending("v.changed_at", "timestamptz");
                });
        if (filter.state() == null) {
            query.where("v.state <> 'TAKEN_BACK'");
        } else {
            query.where("v.state = ?", filter.state().name());
        }
        if (filter.overdue() != null) {
            Condition overdue = Condition.of("v.state = 'ASSIGNED' and coalesce(v.due_on < ?, false)", time.today());
            query.whereAsked(filter.overdue(), filter.overdue() ? overdue : overdue.negated());
        }
        Words words = Words.of(filter.q());
        if (!words.isNone()) {
            query.whereAsked(words, search.in(words, this::places));
        }
        return query;
    }

    /**
     * An expert finds their own by what stands on the sheet alone, whatever else they may not know of the case; what they review
     * blindly by its title as they read it.
     */
    private Stream<Place> places(String word) {
        UUID caller = gate.caller().userId();
        Condition ofOthers = Condition.of("v.reviewer_id <> ?", caller);
        Condition blindly = Condition.of("v.reviewer_id = ? and " + BlindMode.IS_BLIND, caller);
        Condition copied = Words.inRow("copy.title", word);
        Place inCopy = Place.of(
                new Condition(
                        "select copy.application_id from blind_case copy where " + copied.sql(), copied.parameters()),
                "a.id",
                Condition.TRUE);
        Condition ofStage = new Condition(
                "exists (select 1 from blind_case copy where copy.stage_id = v.stage_id"
                        + " and copy.application_id = v.application_id and " + copied.sql() + ")",
                copied.parameters());
        Condition expert = ApplicationWords.people(word);
        Place named = Place.of(expert, "v.reviewer_id", Condition.oneOf("v.reviewer_id", expert));
        return Stream.concat(
                Stream.of(
                        cases.inTitle(word).where(blindly.negated()),
                        cases.inRound(word),
                        inCopy.where(blindly.and(ofStage))),
                Stream.concat(cases.told(word), Stream.of(named)).map(place -> place.where(ofOthers)));
    }

    /** Of the sheet: what others than its expert see once it is handed in. Its parameter is the caller. */
    static String shown(String column) {
        return "case when v.submitted_at is not null or v.reviewer_id = ? then " + column + " end";
    }
}
