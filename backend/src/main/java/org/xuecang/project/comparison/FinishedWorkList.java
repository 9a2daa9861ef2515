package org.xuecang.project.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;

/**
 * Works that a round may compare: awards that hold and are finished, of units that it calls, in the organisation's other
 * rounds. Finished is what was concluded, what was awarded at the end of an incubation, and what
 * passed its appraisal; own cases are left out.
 */
@ApplicationScoped
class FinishedWorkList {

    private static final String COLUMNS = """
            w.id as award_id, w.application_id as earlier_id, a.title, w.unit_id, p.name as programme_name,
            r.title as round_title, w.level, w.grade, w.awarded_on, called.id as application_id,
            coalesce(called.revision > 0, false) as handed_in
            """;

    private static final String FROM = ApplicationSight.FROM + """
             join award w on w.application_id = a.id
            join programme p on p.id = w.programme_id
            """;

    /** Of a row of {@code award w}. */
    static final String FINISHED = """
            w.withdrawn_on is null and (w.concluded_on is not null
                or exists (select 1 from incubation i
                    where i.application_id = w.application_id and i.concluded_at is not null)
                or exists (select 1 from appraisal passed
                    where passed.application_id = w.application_id and passed.state = 'PASSED'))
            """;

    @Inject
    ApplicationSight sight;

    @Inject
    CaseHandlers handlers;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    Page<FinishedWorkView> page(OpenRound round, String title, PageRequest request) {
        return lists.page(query(round).whereContains("a.title", title), request, FinishedWorkView.class);
    }

    /** Those of some awards that may be called in, or were; in one statement. */
    List<FinishedWorkView> of(OpenRound round, Collection<UUID> awardIds) {
        ListQuery query = query(round).where("w.id = any (?)", (Object) awardIds.toArray(UUID[]::new));
        return lists.first(query, awardIds.size(), FinishedWorkView.class);
    }

    private ListQuery query(OpenRound round) {
        return ListQuery.of(COLUMNS, FROM)
                .column("organisation_name_on(w.unit_id, ?) as unit_name", time.today())
                .leftJoin("""
                        (finished_work f join round_application called
                            on called.id = f.application_id and called.state <> 'DISCARDED')
                            on f.award_id = w.id and f.round_id = ?
                        """, round.id())
                .visible(sight.where())
                .where(handlers.notOwn())
                .where(FINISHED)
                .where("p.organisation_id = ? and w.round_id <> ?", round.organisationId(), round.id())
                .where("w.unit_id in (select q.unit_id from round_quota q where q.round_id = ?)", round.id())
                .orderBy(SortKey.descending("w.awarded_on", "date"), SortKey.descending("w.id", "uuid"));
    }
}
