package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.list.TextPattern;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.time.RequestTime;

/** Applications, those changed last first. */
@ApplicationScoped
public class ApplicationList {

    private static final String COLUMNS = """
            a.id, a.round_id, r.title as round_title, a.unit_id, person.display_name as applicant_name, a.state,
            a.stage_id, s.kind as stage_kind, s.staff_name as stage_name, s.applicant_name as step_name, e.rank,
            a.receipt_number, a.submitted_at, a.correct_until,
            round_closes_at(r, array[a.unit_id], array[a.applicant_id]) as closes_at, a.changed_at,
            a.version
            """;

    private static final String FROM = ApplicationSight.FROM + """
             join app_user person on person.id = a.applicant_id
            left join round_stage s on s.id = a.stage_id
            left join endorsement e on e.application_id = a.id
            """;

    /** That a file which was handed in with it is held back by the scanner. */
    private static final String FILES_HELD_BACK = """
            (a.id in (select f.attached_id from stored_file f
                join round_application held on held.id = f.attached_id
                join application_revision handed_in on handed_in.application_id = held.id and handed_in.number = held.revision
                where f.attached_kind = '%s' and f.state in ('SCANNING', 'INFECTED')
                    and strpos(cast(handed_in.answers as text), cast(f.id as text)) > 0))
            """.formatted(ApplicationFiles.KIND);

    private static final String RETURNED = """
            exists (select 1 from application_event back where back.application_id = a.id and back.kind = 'RETURNED')
            """;

    @Inject
    ApplicationSight sight;

    @Inject
    ApplicationWords found;

    @Inject
    OrganisationTree tree;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    Page<ApplicationSummary> page(ApplicationFilter filter, PageRequest request) {
        return lists.page(query(filter, request, COLUMNS, ""), request, ApplicationSummary.class);
    }

    /**
     * The same rows in the same order with their title, their unit's name and other columns, for who asks it from a feature
     * that knows more of them.
     *
     * @param columns of {@code a} application, {@code r} round, {@code person} applicant, {@code s} stage, {@code e}
     *     endorsement and what {@code further} joins to them
     */
    public ListQuery query(ApplicationFilter filter, PageRequest request, String columns, String further) {
        gate.where(ApplicationPermission.READ, "a.unit_id");
        Condition title = sight.title();
        ListQuery query = ListQuery.of(columns, FROM + further)
                .column(title.sql() + " as title", title.parameters().toArray())
                .column("organisation_name_on(a.unit_id, ?) as unit_name", time.today())
                .visible(sight.where())
                .whereGiven("r.programme_id = ?", filter.programme())
                .whereGiven("a.round_id = ?", filter.round())
                .whereGiven("a.stage_id = ?", filter.stage())
                .whereGiven(
                        "a.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .whereGiven("a.category = ?", filter.category())
                .whereGiven("a.submitted_at >= ?", RequestTime.startOf(filter.submittedFrom()))
                .whereGiven("a.submitted_at < ?", RequestTime.endOf(filter.submittedUntil()))
                .whereGiven("not a.takes_place = ?", filter.exempt())
                .whereGiven(FILES_HELD_BACK + " = ?", filter.filesHeldBack())
                .whereGiven(RETURNED + " = ?", filter.returned())
                .orderBy(SortKey.descending("a.changed_at", "timestamptz"), SortKey.descending("a.id", "uuid"))
                .sorted(request, ApplicationSort.class, by -> switch (by) {
                    case TITLE -> SortKey.text("a.title");
                    case SUBMITTED_AT -> SortKey.nullable("a.submitted_at", "timestamptz");
                    case CHANGED_AT -> SortKey.ascending("a.changed_at", "timestamptz");
                    case RANK -> SortKey.nullable("e.rank", "integer");
                });
        if (filter.unit() != null) {
            ofUnit(query, filter.unit(), Boolean.TRUE.equals(filter.below()));
        }
        if (filter.title() != null && !filter.title().isBlank()) {
            query.where(sight.titled(TextPattern.containing(filter.title())));
        }
        if (filter.mine() != null) {
            Condition mine = ApplicationSight.writtenBy(gate.caller().userId());
            query.where(filter.mine() ? mine : mine.negated());
        }
        Words words = Words.of(filter.q());
        if (!words.isNone()) {
            query.whereAsked(words, found.in(words));
        }
        return query;
    }

    private void ofUnit(ListQuery query, UUID unit, boolean below) {
        if (below) {
            query.whereAsked(unit, tree.within("a.unit_id", Set.of(unit), time.today()));
        } else {
            query.where("a.unit_id = ?", unit);
        }
    }
}
