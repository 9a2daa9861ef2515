package org.xuecang.plan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.grammar.Dates;
import org.xuecang.plan.notice.grammar.Levels;
import org.xuecang.plan.notice.grammar.Targets;
import org.xuecang.plan.notice.source.Passage;

/** Reads the targets of one part of the draft and reports what is doubtful about each. */
final class TargetReader {

    private final Targets targets;
    private final Findings findings;

    TargetReader(Targets targets, Findings findings) {
        this.targets = targets;
        this.findings = findings;
    }

    /**
     * @param pointer JSON pointer of the part that holds the targets
     * @param due deadline of the whole part, or null
     */
    List<TargetDraft> read(Passage text, Passage heading, LocalDate due, String pointer) {
        List<TargetDraft> read = new ArrayList<>();
        for (Targets.Found found : targets.in(text, heading, due)) {
            TargetDraft target = found.target();
            String at = pointer + "/targets/" + read.size();
            if (found.levelDoubt() != null) {
                FindingCode code = found.levelDoubt() == Levels.Doubt.SEVERAL
                        ? FindingCode.LEVEL_SEVERAL
                        : FindingCode.LEVEL_TO_CONFIRM;
                findings.add(code, Map.of("subject", target.subject()), target.source(), at + "/level");
            }
            if (found.approximate()) {
                findings.add(FindingCode.VALUE_APPROXIMATE, target.source(), at + "/value");
            }
            if (found.perHead()) {
                findings.add(FindingCode.VALUE_PER_HEAD, target.source(), at + "/value");
            }
            if (target.subject() == null) {
                findings.add(FindingCode.SUBJECT_MISSING, target.source(), at + "/subject");
            }
            if (found.due() != null) {
                reportDue(
                        found.due(), text.span(found.due().start(), found.due().end()), at + "/due");
            }
            read.add(target);
        }
        return read;
    }

    /** The same reader with another place for its findings. */
    TargetReader silent(Findings elsewhere) {
        return new TargetReader(targets, elsewhere);
    }

    /** Says what is doubtful about a deadline. */
    void reportDue(Dates.Due due, SourceSpan span, String pointer) {
        if (due.impossible()) {
            findings.add(FindingCode.DATE_IMPOSSIBLE, span, pointer);
        } else if (due.date() == null) {
            findings.add(FindingCode.DUE_WITHOUT_YEAR, span, pointer);
        } else if (due.ambiguous()) {
            findings.add(FindingCode.DUE_AMBIGUOUS, Map.of("date", due.date().toString()), span, pointer);
        }
    }

    /** Reports the deadlines of a task that has no target to carry them. */
    void reportLooseDues(Passage text, String pointer) {
        for (Dates.Due due : targets.deadlines(text)) {
            if (due.date() != null) {
                findings.add(
                        FindingCode.DUE_WITHOUT_TARGET,
                        Map.of("date", due.date().toString()),
                        text.span(due.start(), due.end()),
                        pointer);
            }
        }
    }
}
