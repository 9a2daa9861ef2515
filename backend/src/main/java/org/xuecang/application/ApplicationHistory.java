package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
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

    @Inject
    ApplicationDesk desk;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Transactional
    Page<ApplicationEventView> of(UUID id, PageRequest page) {
        Case found = desk.seen(id);
        boolean office = gate.allows(
                        ApplicationPermission.READ_SUBMITTED, found.round().organisationId())
                || gate.allows(
                        ApplicationPermission.READ_OF_ROUND, found.round().organiserId());
        ListQuery query = ListQuery.of(
                        "e.id, e.kind, e.at, e.reason, e.revision",
                        "application_event e join round_application a on a.id = e.application_id"
                                + " left join app_user person on person.id = e.by_id")
                .column("""
                        case when ? or e.by_id = a.applicant_id
                            or exists (select 1 from application_member m
                                where m.application_id = a.id and m.user_id = e.by_id)
                            then person.display_name end as by_name
                        """, office)
                .visible(Condition.TRUE)
                .where("e.application_id = ?", id)
                .orderBy(SortKey.descending("e.at", "timestamptz"), SortKey.descending("e.id", "uuid"));
        return lists.page(query, page, ApplicationEventView.class);
    }
}
