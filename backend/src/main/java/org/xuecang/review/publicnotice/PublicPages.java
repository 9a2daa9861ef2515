package org.xuecang.review.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.organisation.Level;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.TextPattern;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Rounds;

/** What everybody may read without signing in: notices that were published, and awards that hold. */
@ApplicationScoped
class PublicPages {

    private static final String NOTICES = """
            public_notice n join application_round r on r.id = n.round_id join programme p on p.id = r.programme_id
            """;

    private static final String RESULTS = """
            award w join application_round r on r.id = w.round_id join programme p on p.id = w.programme_id
            join round_application a on a.id = w.application_id
            """;

    @Inject
    PublicNotices notices;

    @Inject
    Rounds rounds;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** What a list of results is asked for. */
    record Filter(UUID programme, Level level, Integer year, String text) {}

    /** The last to end first: so those that run stand before those that are over. */
    Page<PublishedNoticeSummary> notices(PageRequest request) {
        ListQuery query = ListQuery.of(
                        "n.id, n.title, p.name as programme_name, n.published_at, n.first_day, n.last_day", NOTICES)
                .column("organisation_name_on(r.organiser_id, ?) as organiser_name", time.today())
                .column("n.state = 'PUBLISHED' and n.last_day >= ? as running", time.today())
                .where("n.state in ('PUBLISHED', 'CONCLUDED')")
                .orderBy(SortKey.descending("n.last_day", "date"), SortKey.descending("n.id", "uuid"));
        return lists.page(query, request, PublishedNoticeSummary.class);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404 */
    PublishedNoticeView notice(UUID id) {
        PublicNotice notice = notices.findPublic(id).orElseThrow(PlatformProblem.NOT_FOUND::error);
        UUID organiser = rounds.find(notice.roundId()).orElseThrow().organiserId();
        NoticeDescription description = notice.description();
        return new PublishedNoticeView(
                notice.id(),
                description.title(),
                description.text(),
                description.contact(),
                organisations.names(List.of(organiser), time.today()).getOrDefault(organiser, ""),
                notice.publishedAt(),
                notice.firstDay(),
                notice.lastDay(),
                description.workingDays(),
                notice.isRunning(time.now()),
                notice.items());
    }

    /** The latest first. */
    Page<PublicResult> results(Filter filter, PageRequest request) {
        ListQuery query = ListQuery.of("""
                        w.id, a.title, w.programme_id, p.name as programme_name, w.level, w.grade, r.year, w.awarded_on,
                        w.document_number
                        """, RESULTS)
                .column("organisation_name_on(w.unit_id, ?) as unit_name", time.today())
                .visible(Condition.of(
                        "w.awarded_on <= ? and (w.withdrawn_on is null or w.withdrawn_on > ?)",
                        time.today(),
                        time.today()))
                .whereGiven("w.programme_id = ?", filter.programme())
                .whereGiven(
                        "w.level = ?",
                        filter.level() == null ? null : filter.level().name())
                .whereGiven("r.year = ?", filter.year())
                .orderBy(SortKey.descending("w.awarded_on", "date"), SortKey.descending("w.id", "uuid"));
        if (filter.text() != null && !filter.text().isBlank()) {
            String pattern = TextPattern.containing(filter.text());
            query.where(
                    "a.title ilike ? or exists (select 1 from organisation_name held"
                            + " where held.organisation_id = w.unit_id and held.name ilike ?)",
                    pattern,
                    pattern);
        }
        return lists.page(query, request, PublicResult.class);
    }
}
