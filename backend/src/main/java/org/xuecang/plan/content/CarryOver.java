package org.xuecang.plan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;

/** Takes unfinished items into the next year's content (结转): same words, units and figures, new ids, no due days. */
public final class CarryOver {

    private CarryOver() {}

    /** The carried items under the headings they had. */
    public static List<KeyTask> of(PlanContent content, Set<UUID> carried) {
        Map<UUID, List<LivingItem>> byHeading = new LinkedHashMap<>();
        LivingItem.of(content).stream()
                .filter(item -> carried.contains(item.id()))
                .forEach(item -> byHeading
                        .computeIfAbsent(item.headingId(), _ -> new ArrayList<>())
                        .add(item));
        return byHeading.values().stream().map(CarryOver::keyTask).toList();
    }

    /** Adds them to a content, under a key task of the same heading where there is one. */
    public static PlanContent into(PlanContent next, PlanContent content, Set<UUID> carried) {
        List<KeyTask> tasks = new ArrayList<>(next.keyTasks());
        for (KeyTask added : of(content, carried)) {
            int same = indexOfHeading(tasks, added.heading());
            if (same < 0) {
                tasks.add(added);
            } else {
                KeyTask present = tasks.get(same);
                List<Item> items = new ArrayList<>(present.items());
                items.addAll(added.items());
                tasks.set(
                        same,
                        new KeyTask(
                                present.id(), present.ordinal(), present.heading(), present.responsibility(), items));
            }
        }
        return new PlanContent(
                next.title(),
                next.documentNumber(),
                next.issuer(),
                next.issuedOn(),
                next.addressees(),
                next.sections(),
                tasks);
    }

    private static int indexOfHeading(List<KeyTask> tasks, String heading) {
        for (int i = 0; i < tasks.size(); i++) {
            if (Objects.equals(tasks.get(i).heading(), heading)) {
                return i;
            }
        }
        return -1;
    }

    private static KeyTask keyTask(List<LivingItem> items) {
        return new KeyTask(
                null,
                null,
                items.getFirst().heading(),
                null,
                items.stream().map(CarryOver::item).toList());
    }

    private static Item item(LivingItem item) {
        Responsibility responsibility = item.responsibility() == null
                ? null
                : new Responsibility(
                        null,
                        item.responsibility().mode(),
                        item.responsibility().units());
        return new Item(
                null,
                item.ordinal(),
                item.text(),
                null,
                item.share(),
                responsibility,
                item.targets().stream().map(CarryOver::target).toList(),
                List.of(),
                item.id());
    }

    private static Target target(Target target) {
        return new Target(
                null,
                target.subject(),
                target.operator(),
                target.value(),
                target.upperValue(),
                target.unit(),
                target.level(),
                target.levelToConfirm(),
                target.incremental(),
                null,
                target.baseline(),
                target.measure(),
                target.share(),
                target.quote(),
                null);
    }
}
