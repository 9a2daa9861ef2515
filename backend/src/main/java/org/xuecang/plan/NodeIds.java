package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.content.ContentIds;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.problem.Faults;

/** Keeps the nodes of one plan from bearing the ids of another's, which would take its progress along. */
@ApplicationScoped
class NodeIds {

    @Inject
    Jdbi jdbi;

    void check(UUID planId, PlanContent content, Faults faults) {
        ContentIds.check(content, taken(planId, ContentIds.of(content)), faults);
    }

    private Set<UUID> taken(UUID planId, Set<UUID> ids) {
        UUID[] asked = ids.toArray(UUID[]::new);
        return new HashSet<>(jdbi.withHandle(sql ->
                sql.select("""
                        select item.id from task_item item
                        where item.id = any (?) and item.plan_id is distinct from ?
                        union
                        select target.id from target join task_item item on item.id = target.task_item_id
                        where target.id = any (?) and item.plan_id is distinct from ?
                        """, asked, planId, asked, planId).mapTo(UUID.class).list()));
    }
}
