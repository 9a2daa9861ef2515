package org.xuecang.plan.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.plan.content.PlanContent.Duty;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.PlanContent.Section;

/**
 * Something of a plan that units carry out and report: every item of the annex, and a section or duty that names units
 * or figures, because many notices have no annex.
 *
 * @param headingId the key task or section it stands under
 * @param responsibility its own or the one it inherits; null where nobody is named
 * @param pointer where it stands in the content, as a JSON pointer
 */
public record LivingItem(
        UUID id,
        UUID headingId,
        String heading,
        Integer ordinal,
        String text,
        LocalDate due,
        Share share,
        Responsibility responsibility,
        List<Target> targets,
        String pointer) {

    public static List<LivingItem> of(PlanContent content) {
        List<LivingItem> items = new ArrayList<>();
        for (int i = 0; i < content.keyTasks().size(); i++) {
            KeyTask task = content.keyTasks().get(i);
            for (int j = 0; j < task.items().size(); j++) {
                items.add(of(task, task.items().get(j), "/keyTasks/" + i + "/items/" + j));
            }
        }
        for (int i = 0; i < content.sections().size(); i++) {
            Section section = content.sections().get(i);
            addLived(section, "/sections/" + i, items);
            for (int j = 0; j < section.duties().size(); j++) {
                addLived(section, section.duties().get(j), "/sections/" + i + "/duties/" + j, items);
            }
        }
        return items;
    }

    private static LivingItem of(KeyTask task, Item item, String pointer) {
        Responsibility effective = item.responsibility() == null ? task.responsibility() : item.responsibility();
        return new LivingItem(
                item.id(),
                task.id(),
                task.heading(),
                item.ordinal(),
                item.text(),
                item.due(),
                share(item.share(), effective),
                effective,
                item.targets(),
                pointer);
    }

    private static void addLived(Section section, String pointer, List<LivingItem> items) {
        boolean lived = !section.targets().isEmpty()
                || (section.responsibility() != null && section.duties().isEmpty());
        if (lived) {
            items.add(new LivingItem(
                    section.id(),
                    section.id(),
                    section.heading(),
                    section.ordinal(),
                    firstGiven(section.text(), section.heading()),
                    null,
                    share(null, section.responsibility()),
                    section.responsibility(),
                    section.targets(),
                    pointer));
        }
    }

    private static void addLived(Section section, Duty duty, String pointer, List<LivingItem> items) {
        Responsibility effective = duty.responsibility() == null ? section.responsibility() : duty.responsibility();
        if (effective != null || !duty.targets().isEmpty()) {
            items.add(new LivingItem(
                    duty.id(),
                    section.id(),
                    section.heading(),
                    duty.ordinal(),
                    firstGiven(duty.text(), duty.heading()),
                    duty.due(),
                    share(duty.share(), effective),
                    effective,
                    duty.targets(),
                    pointer));
        }
    }

    private static Share share(Share given, Responsibility responsibility) {
        if (given != null) {
            return given;
        }
        return responsibility != null && responsibility.involvesGroup() ? Share.EACH : Share.SHARED_TOTAL;
    }

    private static String firstGiven(String text, String heading) {
        return text == null || text.isBlank() ? String.valueOf(heading) : text;
    }
}
