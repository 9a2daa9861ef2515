package org.xuecang.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Imports, the latest first. */
@ApplicationScoped
class PlanImportList {

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    Page<PlanImportSummary> page(ImportState state, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "i.id, i.organisation_id, i.file_name, i.draft ->> 'title' as title, i.state, i.plan_id,"
                                + " i.created_at",
                        "plan_import i")
                .visible(gate.where(PlanPermission.READ_DRAFT, "i.organisation_id"))
                .whereGiven("i.state = ?", state == null ? null : state.name())
                .orderBy(SortKey.descending("i.id", "uuid"));
        return lists.page(query, request, PlanImportSummary.class);
    }
}
