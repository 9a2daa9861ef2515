package org.xuecang.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.xuecang.plan.Drafting.Desk;
import org.xuecang.plan.content.ContentTree;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.http.BoundedDays;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Edits a draft: its head field by field, its nodes one by one, or the whole content at once. */
@ApplicationScoped
class DraftService {

    @Inject
    Drafting drafting;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Transactional
    PlanView patchHead(UUID planId, IfMatch seen, ObjectNode patch) {
        Desk desk = drafting.openForEdit(planId, seen);
        Faults faults = new Faults();
        ObjectNode head = patch.deepCopy();
        LocalDate start = day(head, "periodStart", desk.plan().periodStart(), faults);
        LocalDate end = day(head, "periodEnd", desk.plan().periodEnd(), faults);
        PlanStart.checkPeriod(start, end, faults);
        faults.addIf(head.has("sections"), "/sections", "invalid");
        faults.addIf(head.has("keyTasks"), "/keyTasks", "invalid");
        ContentTree tree = new ContentTree(desk.draft().content()).patchHead(head);
        PlanContent content = read(desk, tree, faults);
        desk.plan().movePeriod(start, end);
        return drafting.save(desk, content);
    }

    @Transactional
    PlanView replaceContent(UUID planId, IfMatch seen, PlanContent content) {
        Desk desk = drafting.openForEdit(planId, seen);
        Faults faults = new Faults();
        drafting.check(desk, content, faults);
        faults.throwIfAny();
        return drafting.save(desk, content);
    }

    @Transactional
    PlanView patchNode(UUID planId, IfMatch seen, UUID nodeId, ObjectNode patch) {
        Desk desk = drafting.openForEdit(planId, seen);
        Faults faults = new Faults();
        ContentTree tree = new ContentTree(desk.draft().content());
        if (!tree.patch(nodeId, patch)) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return drafting.save(desk, read(desk, tree, faults));
    }

    @Transactional
    PlanView addNode(UUID planId, IfMatch seen, AddNodeRequest request) {
        Desk desk = drafting.openForEdit(planId, seen);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        ContentTree tree = new ContentTree(desk.draft().content());
        boolean added = tree.add(request.parentId(), request.list().field(), request.position(), request.node());
        faults.addIf(!added, "/parentId", "unknown-reference");
        faults.throwIfAny();
        return drafting.save(desk, read(desk, tree, faults));
    }

    @Transactional
    PlanView moveNode(UUID planId, IfMatch seen, UUID nodeId, MoveNodeRequest request) {
        Desk desk = drafting.openForEdit(planId, seen);
        ContentTree tree = new ContentTree(desk.draft().content());
        if (!tree.has(nodeId)) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        Faults faults = validation.of(request);
        faults.throwIfAny();
        boolean moved = tree.move(nodeId, request.parentId(), request.list().field(), request.position());
        faults.addIf(!moved, "/parentId", "unknown-reference");
        faults.throwIfAny();
        return drafting.save(desk, read(desk, tree, faults));
    }

    @Transactional
    PlanView removeNode(UUID planId, IfMatch seen, UUID nodeId) {
        Desk desk = drafting.openForEdit(planId, seen);
        ContentTree tree = new ContentTree(desk.draft().content());
        if (!tree.remove(nodeId)) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        return drafting.save(desk, read(desk, tree, new Faults()));
    }

    @Transactional
    PlanView discard(UUID planId, IfMatch seen) {
        Desk desk = drafting.openForEdit(planId, seen);
        desk.draft().discard();
        if (!desk.plan().isPublic()) {
            desk.plan().discard(time.now());
        }
        return drafting.finish(desk);
    }

    private PlanContent read(Desk desk, ContentTree tree, Faults faults) {
        PlanContent content = tree.read(faults);
        if (content != null) {
            drafting.check(desk, content, faults);
        }
        faults.throwIfAny();
        return content;
    }

    /** Takes a day of the plan itself out of the patch, which then concerns the content alone. */
    private static LocalDate day(ObjectNode patch, String field, LocalDate present, Faults faults) {
        JsonNode given = patch.remove(field);
        if (given == null) {
            return present;
        }
        try {
            LocalDate day = LocalDate.parse(given.asText());
            if (BoundedDays.hold(day)) {
                return day;
            }
            faults.add(BoundedDays.fault("/" + field));
        } catch (DateTimeParseException unreadable) {
            faults.add("/" + field, "unreadable");
        }
        return present;
    }
}
