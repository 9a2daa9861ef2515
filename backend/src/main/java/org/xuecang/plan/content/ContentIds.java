package org.xuecang.plan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.problem.Faults;

/** The ids of a content's nodes. */
public final class ContentIds {

    private record Placed(UUID id, String pointer) {}

    private ContentIds() {}

    public static Set<UUID> of(PlanContent content) {
        Set<UUID> ids = new HashSet<>();
        placed(content).forEach(node -> ids.add(node.id()));
        return ids;
    }

    /**
     * Ids of whole documents handed in: each once, and none that another plan's nodes bear.
     *
     * @param taken those of the content's ids that belong to other plans
     */
    public static void check(PlanContent content, Set<UUID> taken, Faults faults) {
        Set<UUID> seen = new HashSet<>();
        for (Placed node : placed(content)) {
            if (!seen.add(node.id())) {
                faults.add(node.pointer() + "/id", "duplicate-id");
            } else if (taken.contains(node.id())) {
                faults.add(node.pointer() + "/id", "id-taken");
            }
        }
    }

    private static List<Placed> placed(PlanContent content) {
        List<Placed> nodes = new ArrayList<>();
        for (int i = 0; i < content.sections().size(); i++) {
            var section = content.sections().get(i);
            String at = "/sections/" + i;
            nodes.add(new Placed(section.id(), at));
            addParts(section.responsibility(), section.targets(), at, nodes);
            for (int j = 0; j < section.duties().size(); j++) {
                var duty = section.duties().get(j);
                nodes.add(new Placed(duty.id(), at + "/duties/" + j));
                addParts(duty.responsibility(), duty.targets(), at + "/duties/" + j, nodes);
            }
        }
        for (int i = 0; i < content.keyTasks().size(); i++) {
            var task = content.keyTasks().get(i);
            String at = "/keyTasks/" + i;
            nodes.add(new Placed(task.id(), at));
            addParts(task.responsibility(), List.of(), at, nodes);
            for (int j = 0; j < task.items().size(); j++) {
                var item = task.items().get(j);
                nodes.add(new Placed(item.id(), at + "/items/" + j));
                addParts(item.responsibility(), item.targets(), at + "/items/" + j, nodes);
            }
        }
        return nodes;
    }

    private static void addParts(
            Responsibility responsibility, List<Target> targets, String pointer, List<Placed> nodes) {
        if (responsibility != null) {
            nodes.add(new Placed(responsibility.id(), pointer + "/responsibility"));
        }
        for (int i = 0; i < targets.size(); i++) {
            nodes.add(new Placed(targets.get(i).id(), pointer + "/targets/" + i));
        }
    }
}
