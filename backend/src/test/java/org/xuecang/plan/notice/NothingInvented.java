package org.xuecang.plan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.plan.notice.PlanDraft.DutyDraft;
import org.xuecang.plan.notice.PlanDraft.KeyTaskDraft;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.PlanDraft.SectionDraft;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.PlanDraft.TaskItemDraft;

/** Every text of a draft stands in the source text, and every span points at what it quotes. */
final class NothingInvented {

    private static final int MOST_TITLE_LINES = 6;

    private NothingInvented() {}

    static void check(NoticeReading reading) {
        String source = squeezed(reading.sourceText());
        for (String text : texts(reading.draft())) {
            // A text may be put together from paragraphs between which a line of names stood.
            for (String paragraph : text.split("\n", -1)) {
                assertThat(source).contains(squeezed(paragraph));
            }
        }
        String title = reading.draft().title();
        assertThat(title == null ? 0 : linesOf(squeezed(title), source)).isBetween(0, MOST_TITLE_LINES);
        for (TargetDraft target : targets(reading.draft())) {
            SourceSpan span = target.source();
            assertThat(squeezed(reading.sourceText().substring(span.start(), span.end())))
                    .isEqualTo(squeezed(target.quote()));
        }
        for (Finding finding : reading.findings()) {
            if (finding.span() != null) {
                assertThat(finding.span().end())
                        .isLessThanOrEqualTo(reading.sourceText().length());
            }
        }
    }

    /** Of how many pieces of the source, one behind the other, a title is put together: a number or a day may stand among its lines. */
    private static int linesOf(String title, String source) {
        int lines = 0;
        int from = 0;
        for (int begin = 0; begin < title.length(); lines++) {
            int end = title.length();
            while (end > begin && source.indexOf(title.substring(begin, end), from) < 0) {
                end--;
            }
            assertThat(end)
                    .as("a place in the source for “%s”", title.substring(begin))
                    .isGreaterThan(begin);
            from = source.indexOf(title.substring(begin, end), from) + end - begin;
            begin = end;
        }
        return lines;
    }

    static List<TargetDraft> targets(PlanDraft draft) {
        List<TargetDraft> targets = new ArrayList<>();
        for (SectionDraft section : draft.sections()) {
            targets.addAll(section.targets());
            section.duties().forEach(duty -> targets.addAll(duty.targets()));
        }
        draft.keyTasks().forEach(task -> task.items().forEach(item -> targets.addAll(item.targets())));
        return targets;
    }

    private static List<String> texts(PlanDraft draft) {
        List<String> texts = new ArrayList<>();
        texts.add(draft.documentNumber());
        texts.add(draft.issuer());
        texts.addAll(draft.addressees());
        for (SectionDraft section : draft.sections()) {
            texts.add(section.heading());
            texts.add(section.text());
            names(section.responsibility(), texts);
            for (DutyDraft duty : section.duties()) {
                texts.add(duty.heading());
                texts.add(duty.text());
                names(duty.responsibility(), texts);
            }
        }
        for (KeyTaskDraft task : draft.keyTasks()) {
            texts.add(task.heading());
            names(task.responsibility(), texts);
            for (TaskItemDraft item : task.items()) {
                texts.add(item.text());
                item.batches().forEach(batch -> texts.add(batch.of()));
            }
        }
        for (TargetDraft target : targets(draft)) {
            texts.add(target.subject());
            texts.add(target.quote());
        }
        texts.removeIf(java.util.Objects::isNull);
        return texts;
    }

    private static void names(ResponsibilityDraft responsibility, List<String> texts) {
        if (responsibility != null) {
            texts.addAll(responsibility.names());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
