package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
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

    /** @throws org.xuecang.platform.problem.DomainError 404 for what the caller may not see */
    Page<ApplicationEventView> of(UUID id, PageRequest page) {
        gate.seen(sight.unitOf(id), ApplicationPermission.READ, Function.identity());
        Condition office = gate.furtherWhere(ApplicationPermission.READ_SUBMITTED, "r.organisation_id")
                .or(gate.furtherWhere(ApplicationPermission.READ_OF_ROUND, "r.organiser_id"));
        ListQuery query = ListQuery.of("e.id, e.kind, e.at, e.reason, e.revision", FROM)
                .column("""
                        case when %s or e.by_id = a.applicant_id
                            or exists (select 1 from application_member m
                                where m.application_id = a.id and m.user_id = e.by_id)
                            then person.display_name end as by_name
                        """.formatted(office.sql()), office.parameters().toArray())
                .visible(Condition.TRUE)
                .where("e.application_id = ?", id)
                .orderBy(SortKey.descending("e.at", "timestamptz"), SortKey.descending("e.id", "uuid"));
        return lists.page(query, page, ApplicationEventView.class);
    }
}
