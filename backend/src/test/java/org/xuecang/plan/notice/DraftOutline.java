package org.xuecang.plan.notice;

import java.util.List;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;

/** A reading as plain lines, to be compared with the lines that are kept beside a fixture. */
final class DraftOutline {

    private final StringBuilder lines = new StringBuilder();

    private DraftOutline() {}

    static String of(NoticeReading reading) {
        DraftOutline outline = new DraftOutline();
        outline.draft(reading.draft());
        for (Finding finding : reading.findings()) {
            outline.line("! " + finding.code() + " " + new java.util.TreeMap<>(finding.parameters()) + " "
                    + finding.pointer());
        }
        return outline.lines.toString();
    }

    private void draft(PlanDraft draft) {
        line(draft.title());
        line(draft.documentNumber() + " | " + draft.issuer() + " | " + draft.issuedOn() + " | " + draft.year() + "-"
                + draft.yearEnd());
        line("to " + draft.addressees());
        draft.sections().forEach(section -> {
            line("§ " + section.ordinal() + " " + section.heading() + who(section.responsibility()));
            text("  ", section.text());
            targets("  ", section.targets());
            section.duties().forEach(duty -> {
                line("  - " + duty.ordinal() + " " + duty.heading() + who(duty.responsibility()));
                text("    ", duty.text());
                targets("    ", duty.targets());
            });
        });
        draft.keyTasks().forEach(task -> {
            line("# " + task.ordinal() + " " + task.heading() + who(task.responsibility()));
            task.items().forEach(item -> {
                line("  - " + item.ordinal() + " " + item.text().replace("\n", "⏎"));
                targets("    ", item.targets());
                item.batches().forEach(b -> line("    batch " + b.ordinal() + b.word() + " of " + b.of()));
            });
        });
    }

    private void text(String indent, String text) {
        if (!text.isEmpty()) {
            line(indent + text.replace("\n", "⏎"));
        }
    }

    private void targets(String indent, List<TargetDraft> targets) {
        for (TargetDraft target : targets) {
            line(indent + "* " + target.subject() + " " + target.operator() + " " + target.value()
                    + (target.upperValue() == null ? "" : ".." + target.upperValue()) + " " + target.unit()
                    + (target.level() == null ? "" : " " + target.level())
                    + (target.incremental() ? " added" : "")
                    + (target.due() == null ? "" : " by " + target.due())
                    + " «" + target.quote() + "»");
        }
    }

    private static String who(ResponsibilityDraft responsibility) {
        if (responsibility == null) {
            return "";
        }
        return responsibility.mode() == Mode.LEAD_AND_SUPPORT
                ? " @ LEAD " + responsibility.lead() + " SUPPORT " + responsibility.support()
                : " @ " + responsibility.mode() + " " + responsibility.names();
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
