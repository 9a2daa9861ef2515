package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** What happened to an application. Who checked it in the office is told to the office only. */
@ApplicationScoped
class ApplicationHistory {

    private static final String FROM = "application_event e join round_application a on a.id = e.application_id"
            + " join application_round r on r.id = a.round_id left join app_user person on person.id = e.by_id";

    @Inject
    ApplicationSight sight;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    /** @throws org.xuecang.platform.problem.DomainError 404 for what the caller may not see */
    Page<ApplicationEventView> of(UUID id, PageRequest page) {
        gate.seen(sight.unitOf(id), ApplicationPermission.READ, Function.identity());
        Condition told = told();
        ListQuery query = ListQuery.of("e.id, e.kind, e.at, e.reason, e.revision", FROM)
                .column(
                        "case when " + told.sql() + " then person.display_name end as by_name",
                        told.parameters().toArray())
                .visible(Condition.TRUE)
                .where("e.application_id = ?", id)
                .orderBy(SortKey.descending("e.at", "timestamptz"), SortKey.descending("e.id", "uuid"));
        return lists.page(query, page, ApplicationEventView.class);
    }

    /** Who handed in each time, of one that the caller sees; whom the caller is not told is left out. */
    Map<Integer, String> handedInBy(UUID id) {
        Condition told = Condition.of("e.application_id = ? and e.kind in ('SUBMITTED', 'CORRECTED')", id)
                .and(told());
        return jdbi.withHandle(sql -> sql.select(
                        "select e.revision, person.display_name from " + FROM + " where person.id is not null and "
                                + told.sql(),
                        told.parameters().toArray())
                .map((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first)));
    }

    /** Whether the caller is told who it was. */
    private Condition told() {
        return gate.furtherWhere(ApplicationPermission.READ_SUBMITTED, "r.organisation_id")
                .or(gate.furtherWhere(ApplicationPermission.READ_OF_ROUND, "r.organiser_id"))
                .or(Condition.of("e.by_id = a.applicant_id or exists (select 1 from application_member m"
                        + " where m.application_id = a.id and m.user_id = e.by_id)"));
    }
}
