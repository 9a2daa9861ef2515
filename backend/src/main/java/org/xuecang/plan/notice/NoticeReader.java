package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xuecang.plan.notice.PlanDraft.DutyDraft;
import org.xuecang.plan.notice.PlanDraft.KeyTaskDraft;
import org.xuecang.plan.notice.PlanDraft.Operator;
import org.xuecang.plan.notice.PlanDraft.SectionDraft;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.grammar.Levels;
import org.xuecang.plan.notice.grammar.Targets;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Fold;
import org.xuecang.plan.notice.source.Passage;
import org.xuecang.plan.notice.source.SourceDocument;
import org.xuecang.plan.notice.source.SourceReader;

/** Reads an official notice into a draft plan. Stateless and safe to share. */
public final class NoticeReader {

    /**
     * Reads a notice.
     *
     * @param content the file; its size is the caller's to bound
     * @param fileName its name as uploaded, which may only contradict the content; null if there is none
     * @throws UnreadableNotice if no notice can be read from the file
     */
    public NoticeReading read(byte[] content, String fileName) {
        SourceDocument document = SourceReader.read(content, fileName);
        Findings findings = new Findings();
        Damage.report(document, findings);
        Anatomy anatomy = new Anatomy(document);
        HeadReader.Head head = new HeadReader(anatomy, document.blocks(), findings).read();
        TargetReader targets = new TargetReader(new Targets(levels(anatomy, head, document), soleYear(head)), findings);

        KeyTaskReader keyTaskReader = new KeyTaskReader(targets, soleYear(head), findings);
        anatomy.tables().forEach(keyTaskReader::table);
        for (Anatomy.Part part : anatomy.others()) {
            other(part, keyTaskReader, findings);
        }
        List<KeyTaskDraft> keyTasks = keyTaskReader.finish();

        Outline outline = Outline.of(anatomy.plan().paragraphs());
        boolean tableOnly = outline.roots().isEmpty() && !keyTasks.isEmpty();
        List<SectionDraft> sections = tableOnly ? List.of() : new SectionReader(targets, findings).read(outline);
        PlanDraft draft = new PlanDraft(
                head.title(),
                head.documentNumber(),
                head.issuer().isEmpty() ? null : head.issuer().text(),
                head.issuedOn(),
                head.year(),
                head.yearEnd(),
                head.addressees().stream().map(Passage::text).toList(),
                withoutRepeatedDirections(sections, keyTasks),
                keyTasks);
        return new NoticeReading(document.text(), draft, findings.inOrder());
    }

    private static Levels levels(Anatomy anatomy, HeadReader.Head head, SourceDocument document) {
        String addressees = head.addressees().stream().map(Passage::folded).collect(Collectors.joining("、"));
        String issuer = head.issuer().isEmpty()
                ? anatomy.planTitle().folded()
                : head.issuer().folded();
        return new Levels(issuer, addressees, Fold.fold(document.text()));
    }

    /** A plan over several years leaves open which year's June is meant. */
    private static Integer soleYear(HeadReader.Head head) {
        return head.yearEnd() == null ? head.year() : null;
    }

    private static void other(Anatomy.Part part, KeyTaskReader keyTasks, Findings findings) {
        Outline outline = Outline.of(part.paragraphs());
        if (outline.roots().isEmpty()) {
            return;
        }
        if (Anatomy.isTaskList(part)) {
            keyTasks.list(outline);
            return;
        }
        Passage first = outline.roots().getFirst().line();
        Paragraph title =
                outline.preamble().isEmpty() ? null : outline.preamble().getFirst();
        String heading = !part.title().isEmpty()
                ? part.title().text()
                : title != null && title.text().length() <= 60 ? title.text() : first.text();
        findings.add(FindingCode.PART_NOT_READ, Map.of("heading", heading), first.span(), null);
    }

    /** What a duty says without a number and the annex says again is kept where the annex says it. */
    private static List<SectionDraft> withoutRepeatedDirections(List<SectionDraft> sections, List<KeyTaskDraft> tasks) {
        List<String> stated = tasks.stream()
                .flatMap(task -> task.items().stream())
                .flatMap(item -> item.targets().stream())
                .filter(NoticeReader::isDirection)
                .map(TargetDraft::subject)
                .toList();
        if (stated.isEmpty()) {
            return sections;
        }
        List<SectionDraft> kept = new ArrayList<>();
        for (SectionDraft section : sections) {
            List<DutyDraft> duties = new ArrayList<>();
            for (DutyDraft duty : section.duties()) {
                duties.add(new DutyDraft(
                        duty.ordinal(),
                        duty.heading(),
                        duty.text(),
                        duty.responsibility(),
                        without(duty.targets(), stated)));
            }
            kept.add(new SectionDraft(
                    section.ordinal(),
                    section.heading(),
                    section.text(),
                    section.responsibility(),
                    without(section.targets(), stated),
                    duties));
        }
        return kept;
    }

    private static List<TargetDraft> without(List<TargetDraft> targets, List<String> stated) {
        return targets.stream()
                .filter(t -> !isDirection(t) || stated.stream().noneMatch(s -> Objects.equals(s, t.subject())))
                .toList();
    }

    private static boolean isDirection(TargetDraft target) {
        return target.operator() == Operator.INCREASE && target.value() == null;
    }
}
