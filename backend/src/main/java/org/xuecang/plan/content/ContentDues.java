package org.xuecang.plan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;

/** Sets items' due days relative to a day. */
public final class ContentDues {

    private ContentDues() {}

    /** @param inDays by item; an item that is missing keeps its due day */
    public static PlanContent set(
            PlanContent content, Map<UUID, Integer> inDays, LocalDate from, LocalDate earliest, LocalDate latest) {
        List<KeyTask> tasks = content.keyTasks().stream()
                .map(task -> new KeyTask(
                        task.id(),
                        task.ordinal(),
                        task.heading(),
                        task.responsibility(),
                        task.items().stream()
                                .map(item -> inDays.containsKey(item.id())
                                        ? due(item, from.plusDays(inDays.get(item.id())), earliest, latest)
                                        : item)
                                .toList()))
                .toList();
        return new PlanContent(
                content.title(),
                content.documentNumber(),
                content.issuer(),
                content.issuedOn(),
                content.addressees(),
                content.sections(),
                tasks);
    }

    private static Item due(Item item, LocalDate day, LocalDate earliest, LocalDate latest) {
        LocalDate kept = day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day;
        return new Item(
                item.id(),
                item.ordinal(),
                item.text(),
                kept,
                item.share(),
                item.responsibility(),
                item.targets(),
                item.batches(),
                item.carriedFrom());
    }
}
