package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.ApplicationWords;
import org.xuecang.organisation.Level;
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

/** Awards of applications that the caller sees, the latest first. */
@ApplicationScoped
class AwardList {

    private static final String COLUMNS = """
            w.id, w.application_id, a.title, w.unit_id, w.round_id, r.title as round_title, w.programme_id,
            p.name as programme_name, w.level, w.from_above, w.grade, w.document_number, w.awarded_on, w.withdrawn_on,
            w.withdrawn_why, w.concluded_on, w.version
            """;

    private static final String FROM = ApplicationSight.FROM + """
             join award w on w.application_id = a.id
            join programme p on p.id = w.programme_id
            """;

    @Inject
    ApplicationSight sight;

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

    /**
     * What a list of awards is asked for.
     *
     * @param year of the award
     * @param withdrawn only those that hold no more, or only those that hold
     * @param q words, each of which stands in the title, the unit's or a writer's name, the round or a number
     */
    record Filter(
            UUID programme,
            UUID round,
            UUID unit,
            Level level,
            Integer year,
            Boolean withdrawn,
            String title,
            String q) {

        /** Those that are found by some words. */
        static Filter found(String words) {
            return new Filter(null, null, null, null, null, null, null, words);
        }
    }

    Page<AwardView> page(Filter filter, PageRequest request) {
        return lists.page(query(filter, request), request, AwardView.class);
    }

    /** The first of those that are found. */
    List<AwardView> first(Filter filter, int most) {
        return lists.first(query(filter, new PageRequest(most, null)), most, AwardView.class);
    }

    private ListQuery query(Filter filter, PageRequest request) {
        gate.where(DecisionPermission.READ_AWARDS, "w.unit_id");
        ListQuery query = query().visible(sight.where())
                .whereGiven("w.programme_id = ?", filter.programme())
                .whereGiven("w.round_id = ?", filter.round())
                .whereGiven("w.unit_id = ?", filter.unit())
                .whereGiven(
                        "w.level = ?",
                        filter.level() == null ? null : filter.level().name())
                .whereGiven("date_part('year', w.awarded_on) = ?", filter.year())
                .whereGiven("(w.withdrawn_on is not null) = ?", filter.withdrawn())
                .whereContains("a.title", filter.title())
                .sorted(request, AwardSort.class, by -> switch (by) {
                    case TITLE -> SortKey.text("a.title");
                    case AWARDED_ON -> SortKey.ascending("w.awarded_on", "date");
                });
        Words words = Words.of(filter.q());
        if (!words.isNone()) {
            query.whereAsked(words, search.in(words, this::places));
        }
        return query;
    }

    private Stream<Place> places(String word) {
        Condition numbered = Words.inNumber("found.document_number", word);
        Place document = Place.of(
                new Condition("select found.id from award found where " + numbered.sql(), numbered.parameters()),
                "w.id",
                Words.inNumber("w.document_number", word));
        return Stream.of(cases.titled(word), cases.told(word), Stream.of(document))
                .flatMap(places -> places);
    }

    /** One that exists; whether the caller may see it was asked before. */
    AwardView get(UUID id) {
        return lists.page(query().where("w.id = ?", id), new PageRequest(1, null, null), AwardView.class)
                .items()
                .getFirst();
    }

    private ListQuery query() {
        return ListQuery.of(COLUMNS, FROM)
                .column("organisation_name_on(w.unit_id, ?) as unit_name", time.today())
                .orderBy(SortKey.descending("w.awarded_on", "date"), SortKey.descending("w.id", "uuid"));
    }
}
