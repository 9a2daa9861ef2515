package org.xuecang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.content.Contents;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** Plans, imports and task items for the authorisation table. Without an If-Match, what is allowed harms nothing. */
@ApplicationScoped
class PlanSpecimens implements Specimens {

    private static final Set<String> LISTS = Set.of("listPlans", "listPlanImports", "listTaskItems", "listMeasures");
    private static final Set<String> ON_IMPORTS =
            Set.of("getPlanImport", "correctPlanImport", "acceptPlanImport", "discardPlanImport");
    private static final Set<String> ON_ITEMS =
            Set.of("getTaskItem", "reportProgress", "returnProgressReport", "correctProgressReport", "reportTarget");
    private static final Set<String> ON_PLANS = Set.of(
            "getPlan",
            "listPlanVersions",
            "listPlanChanges",
            "publishPlan",
            "amendPlan",
            "getPlanDraft",
            "patchPlanDraft",
            "replacePlanContent",
            "addPlanNode",
            "patchPlanNode",
            "movePlanNode",
            "removePlanNode",
            "suggestBindings",
            "listDraftFaults",
            "discardDraft",
            "getPlanProgress",
            "listTargetRows",
            "closePlan");

    @Inject
    PlanScene scene;

    @Inject
    Jdbi jdbi;

    private final Map<UUID, Call> onPlans = new ConcurrentHashMap<>();
    private final Map<UUID, Call> onItems = new ConcurrentHashMap<>();

    @Override
    public boolean covers(String operationId) {
        return LISTS.contains(operationId)
                || ON_IMPORTS.contains(operationId)
                || ON_ITEMS.contains(operationId)
                || ON_PLANS.contains(operationId)
                || operationId.equals("createPlan")
                || operationId.equals("importPlan");
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (ON_IMPORTS.contains(operationId)) {
            return Call.on("id", insertImport(organisation), Map.of());
        }
        if (ON_ITEMS.contains(operationId)) {
            Call onItem = onItem(organisation);
            boolean returned = operationId.equals("returnProgressReport");
            return returned ? new Call(onItem.path(), Map.of(), Map.of()) : onItem;
        }
        if (ON_PLANS.contains(operationId)) {
            return onPlan(organisation);
        }
        return switch (operationId) {
            case "createPlan" -> Call.of(Map.of("organisationId", organisation));
            case "importPlan" -> new Call(Map.of(), Map.of("organisation", organisation.toString()), null);
            default -> Call.of(null);
        };
    }

    @Override
    public Permission seenBy(String operationId) {
        if (ON_IMPORTS.contains(operationId)) {
            return PlanPermission.READ_DRAFT;
        }
        return ON_ITEMS.contains(operationId) || ON_PLANS.contains(operationId) ? PlanPermission.READ : null;
    }

    /** One plan an organisation serves all calls: none of them changes it. */
    private Call onPlan(UUID organisation) {
        return onPlans.computeIfAbsent(organisation, this::makePlan);
    }

    private Call onItem(UUID organisation) {
        return onItems.computeIfAbsent(organisation, this::makeItem);
    }

    private Call makePlan(UUID organisation) {
        PlanContent content = Contents.small(organisation);
        UUID plan = scene.insertPlan(organisation, true, content);
        Living living = insertItem(plan, organisation);
        Map<String, String> path = Map.of(
                "id", plan.toString(),
                "nodeId", content.keyTasks().getFirst().id().toString(),
                "targetId", living.target().toString(),
                "number", "1");
        return new Call(path, Map.of(), Map.of());
    }

    private Call makeItem(UUID organisation) {
        UUID plan = scene.insertPlan(organisation, true, Contents.small(organisation));
        Living living = insertItem(plan, organisation);
        Map<String, String> path = new HashMap<>();
        path.put("id", living.item().toString());
        path.put("reportId", living.report().toString());
        path.put("targetId", living.target().toString());
        return new Call(path, Map.of(), Map.of("unitId", organisation));
    }

    private record Living(UUID item, UUID target, UUID report) {}

    private Living insertItem(UUID plan, UUID organisation) {
        Living living = new Living(Ids.next(), Ids.next(), Ids.next());
        jdbi.useHandle(sql -> {
            sql.execute("""
                    insert into task_item (id, organisation_id, plan_id, position, text, share)
                    values (?, ?, ?, 0, '举办开放日', 'EACH')
                    """, living.item(), organisation, plan);
            sql.execute("""
                    insert into responsible_unit (id, task_item_id, organisation_id, part, position)
                    values (?, ?, ?, 'RESPONSIBLE', 0)
                    """, Ids.next(), living.item(), organisation);
            sql.execute("""
                    insert into target (id, task_item_id, position, operator, value, incremental, share)
                    values (?, ?, 0, 'AT_LEAST', 5, false, 'SHARED_TOTAL')
                    """, living.target(), living.item());
            sql.execute("""
                    insert into progress_report (id, task_item_id, unit_id, attempt, line, done_on, reported_at)
                    values (?, ?, ?, 1, '已办', date '2024-03-01', now())
                    """, living.report(), living.item(), organisation);
        });
        return living;
    }

    private UUID insertImport(UUID organisation) {
        UUID id = Ids.next();
        UUID file = Ids.next();
        jdbi.useHandle(sql -> {
            sql.execute("""
                    insert into stored_file (id, sha256, size, media_type, name, state, uploader_id, uploaded_at)
                    values (?, decode(repeat('ab', 32), 'hex'), 1, 'text/plain', 'notice.txt', 'NOT_SCANNED', ?, now())
                    """, file, file);
            sql.execute("""
                    insert into plan_import (id, organisation_id, file_id, file_name, file_sha256, source_text, draft,
                        findings, state, created_at, changed_at, version)
                    values (?, ?, ?, 'notice.txt', repeat('ab', 32), '要点',
                        '{"addressees": [], "sections": [], "keyTasks": []}', '[]', 'OPEN', now(), now(), 0)
                    """, id, organisation, file);
        });
        return id;
    }
}
