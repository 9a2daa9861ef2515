package org.xuecang.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuecang.plan.content.PlanContent.Batch;
import org.xuecang.plan.content.PlanContent.Duty;
import org.xuecang.plan.content.PlanContent.Item;
import org.xuecang.plan.content.PlanContent.KeyTask;
import org.xuecang.plan.content.PlanContent.Section;
import org.xuecang.plan.content.Responsibility.Part;
import org.xuecang.plan.content.Responsibility.Responsible;
import org.xuecang.plan.notice.PlanDraft;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;

/** Makes the first content of a plan from a corrected draft: the same texts, with ids, still unbound. */
public final class ContentFromDraft {

    private final Set<String> levelsToConfirm;

    private ContentFromDraft(Set<String> levelsToConfirm) {
        this.levelsToConfirm = levelsToConfirm;
    }

    /** @param levelsToConfirm JSON pointers of the targets whose level a person has yet to say */
    public static PlanContent of(PlanDraft draft, Set<String> levelsToConfirm) {
        return new ContentFromDraft(levelsToConfirm).content(draft);
    }

    private PlanContent content(PlanDraft draft) {
        List<Section> sections = new ArrayList<>();
        for (PlanDraft.SectionDraft section : draft.sections()) {
            sections.add(section(section, "/sections/" + sections.size()));
        }
        List<KeyTask> keyTasks = new ArrayList<>();
        for (PlanDraft.KeyTaskDraft task : draft.keyTasks()) {
            keyTasks.add(keyTask(task, "/keyTasks/" + keyTasks.size()));
        }
        return new PlanContent(
                draft.title(),
                draft.documentNumber(),
                draft.issuer(),
                draft.issuedOn(),
                draft.addressees(),
                sections,
                keyTasks);
    }

    private Section section(PlanDraft.SectionDraft draft, String pointer) {
        List<Duty> duties = new ArrayList<>();
        for (PlanDraft.DutyDraft duty : draft.duties()) {
            duties.add(new Duty(
                    null,
                    duty.ordinal(),
                    duty.heading(),
                    duty.text(),
                    null,
                    null,
                    responsibility(duty.responsibility()),
                    targets(duty.targets(), pointer + "/duties/" + duties.size())));
        }
        return new Section(
                null,
                draft.ordinal(),
                draft.heading(),
                draft.text(),
                responsibility(draft.responsibility()),
                targets(draft.targets(), pointer),
                duties);
    }

    private KeyTask keyTask(PlanDraft.KeyTaskDraft draft, String pointer) {
        List<Item> items = new ArrayList<>();
        for (PlanDraft.TaskItemDraft item : draft.items()) {
            items.add(new Item(
                    null,
                    item.ordinal(),
                    item.text(),
                    null,
                    null,
                    null,
                    targets(item.targets(), pointer + "/items/" + items.size()),
                    item.batches().stream()
                            .map(batch -> new Batch(batch.ordinal(), batch.word(), batch.of()))
                            .toList(),
                    null));
        }
        return new KeyTask(null, draft.ordinal(), draft.heading(), responsibility(draft.responsibility()), items);
    }

    private List<Target> targets(List<TargetDraft> drafts, String pointer) {
        List<Target> targets = new ArrayList<>();
        for (TargetDraft draft : drafts) {
            targets.add(new Target(
                    null,
                    draft.subject(),
                    draft.operator(),
                    draft.value(),
                    draft.upperValue(),
                    draft.unit(),
                    draft.level(),
                    levelsToConfirm.contains(pointer + "/targets/" + targets.size()),
                    draft.incremental(),
                    draft.due(),
                    null,
                    null,
                    null,
                    draft.quote(),
                    draft.source()));
        }
        return targets;
    }

    private static Responsibility responsibility(ResponsibilityDraft draft) {
        if (draft == null || draft.names().isEmpty()) {
            return null;
        }
        List<Responsible> units = new ArrayList<>();
        if (draft.mode() == Mode.LEAD_AND_SUPPORT) {
            draft.lead().forEach(name -> units.add(new Responsible(name, Part.LEAD, null, null)));
            draft.support().forEach(name -> units.add(new Responsible(name, Part.SUPPORT, null, null)));
        } else {
            draft.names().forEach(name -> units.add(new Responsible(name, Part.RESPONSIBLE, null, null)));
        }
        return new Responsibility(null, draft.mode(), units);
    }
}
