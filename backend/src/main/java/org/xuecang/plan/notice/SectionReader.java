package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.PlanDraft.DutyDraft;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.PlanDraft.SectionDraft;
import org.xuecang.plan.notice.grammar.Marker.Kind;
import org.xuecang.plan.notice.grammar.Responsibilities;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Passage;

/** Turns the outline of the plan into sections and duties. */
final class SectionReader {

    private static final Pattern RESPONSIBLE_LINE =
            Pattern.compile("^[(\\[]?(?:[\\p{IsHan}]{0,4}责任|牵头|配合|主办|承办|协办|参与|实施|落实|完成|负责|主管)[\\p{IsHan}]{0,8} ?:");

    private final TargetReader targets;
    private final Findings findings;
    private final List<SectionDraft> sections = new ArrayList<>();

    SectionReader(TargetReader targets, Findings findings) {
        this.targets = targets;
        this.findings = findings;
    }

    List<SectionDraft> read(Outline outline) {
        reportGaps(outline.roots());
        if (outline.roots().isEmpty()) {
            return unnumbered(outline.preamble());
        }
        for (Paragraph paragraph : outline.preamble()) {
            reportOutside(paragraph.passage());
        }
        if (hasNoSections(outline.roots())) {
            List<DutyDraft> duties = new ArrayList<>();
            for (OutlineNode node : outline.roots()) {
                duties.add(duty(node, null, "/sections/0/duties/" + duties.size()));
            }
            sections.add(new SectionDraft(null, null, "", null, List.of(), duties));
            return sections;
        }
        for (OutlineNode root : outline.roots()) {
            sections.add(section(root, "/sections/" + sections.size()));
        }
        return sections;
    }

    /**
     * Without headings under which something stands, the numbered paragraphs are duties and not sections. A list under
     * one of many such paragraphs belongs to its text.
     */
    private static boolean hasNoSections(List<OutlineNode> roots) {
        long leaves = roots.stream().filter(OutlineNode::isLeaf).count();
        Kind kind = roots.getFirst().marker().kind();
        if (kind != Kind.CHINESE && kind != Kind.CHAPTER && kind != Kind.PART) {
            return leaves * 2 > roots.size();
        }
        long ownText = roots.stream().filter(SectionReader::carriesText).count();
        return leaves == roots.size() && ownText * 2 > roots.size();
    }

    private static boolean carriesText(OutlineNode node) {
        return !Heading.of(node.line(), node.bold(), !node.body().isEmpty())
                .text()
                .isEmpty();
    }

    private List<SectionDraft> unnumbered(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return sections;
        }
        findings.add(
                FindingCode.NUMBERING_MISSING, paragraphs.getFirst().passage().span(), "/sections/0");
        Content content = content(
                Passage.EMPTY, paragraphs.stream().map(Paragraph::passage).toList());
        sections.add(new SectionDraft(
                null,
                null,
                content.text().text(),
                content.responsibility(),
                targets.read(content.text(), null, null, "/sections/0"),
                List.of()));
        return sections;
    }

    private SectionDraft section(OutlineNode root, String pointer) {
        boolean more = !root.body().isEmpty() || !root.isLeaf();
        Heading heading = Heading.of(root.line(), root.bold(), more);
        List<Passage> body = new ArrayList<>(root.body());
        List<DutyDraft> duties = new ArrayList<>();
        for (OutlineNode child : root.children()) {
            duties(child, null, body, duties, pointer);
        }
        Content content = content(heading.text(), body);
        Responsibilities.Split title = Responsibilities.atEnd(heading.heading());
        ResponsibilityDraft responsibility =
                content.responsibility() == null ? title.responsibility() : content.responsibility();
        return new SectionDraft(
                root.marker().ordinal(),
                textOrNull(title.text().trim(" 。:")),
                content.text().text(),
                responsibility,
                targets.read(content.text(), nullIfEmpty(title.text()), null, pointer),
                duties);
    }

    /** Adds the duties at or under a node; the text of what lies between them and their section goes to the section. */
    private void duties(
            OutlineNode node,
            ResponsibilityDraft inherited,
            List<Passage> body,
            List<DutyDraft> duties,
            String section) {
        if (node.isLeaf()) {
            duties.add(duty(node, inherited, section + "/duties/" + duties.size()));
            return;
        }
        Heading heading = Heading.of(node.line(), node.bold(), true);
        Responsibilities.Split own = Responsibilities.atEnd(heading.heading());
        Content between = content(heading.text(), node.body());
        if (!heading.heading().isEmpty()) {
            findings.add(
                    FindingCode.HEADING_NOT_KEPT,
                    Map.of("heading", heading.heading().text()),
                    heading.heading().span(),
                    section + "/duties/" + duties.size());
        }
        if (!between.text().isEmpty()) {
            body.add(between.text());
        }
        ResponsibilityDraft responsibility = between.responsibility() != null
                ? between.responsibility()
                : own.responsibility() != null ? own.responsibility() : inherited;
        for (OutlineNode child : node.children()) {
            duties(child, responsibility, body, duties, section);
        }
    }

    private DutyDraft duty(OutlineNode node, ResponsibilityDraft inherited, String pointer) {
        List<Passage> body = node.under();
        boolean onlyNames = body.stream().allMatch(p -> p.contains(RESPONSIBLE_LINE));
        Heading heading = Heading.of(node.line(), node.bold(), !body.isEmpty() && !onlyNames);
        Responsibilities.Split title = Responsibilities.atEnd(heading.heading());
        Content content = content(heading.text(), body);
        ResponsibilityDraft responsibility = content.responsibility() != null
                ? content.responsibility()
                : title.responsibility() != null ? title.responsibility() : inherited;
        Passage name = title.text().trim(" 。:");
        boolean headingOnly = content.text().isEmpty() && !name.isEmpty();
        Passage text = headingOnly ? name : content.text();
        return new DutyDraft(
                node.marker().ordinal(),
                headingOnly ? null : textOrNull(name),
                text.text(),
                responsibility,
                targets.read(text, headingOnly ? null : nullIfEmpty(name), null, pointer));
    }

    /** @param text a part's words without the lines and brackets that say who is responsible */
    record Content(Passage text, ResponsibilityDraft responsibility) {}

    static Content content(Passage first, List<Passage> body) {
        List<Passage> text = new ArrayList<>();
        List<Passage> names = new ArrayList<>();
        if (!first.isEmpty()) {
            text.add(first);
        }
        for (Passage paragraph : body) {
            (paragraph.contains(RESPONSIBLE_LINE) ? names : text).add(paragraph);
        }
        Passage joined = text.isEmpty() ? Passage.EMPTY : Passage.join(text, "\n");
        if (!names.isEmpty()) {
            ResponsibilityDraft named =
                    Responsibilities.atEnd(Passage.join(names, "\n")).responsibility();
            if (named != null) {
                return new Content(joined.trim(), named);
            }
            text.addAll(names);
            joined = Passage.join(text, "\n");
        }
        Responsibilities.Split split = Responsibilities.atEnd(joined);
        return new Content(split.text().trim(), split.responsibility());
    }

    private void reportGaps(List<OutlineNode> nodes) {
        int before = 0;
        for (OutlineNode node : nodes) {
            int ordinal = node.marker().ordinal();
            if (before > 0 && ordinal != before + 1 && ordinal != 1) {
                findings.add(
                        FindingCode.NUMBERING_GAP,
                        Map.of("before", Integer.toString(before), "after", Integer.toString(ordinal)),
                        node.line().span(),
                        null);
            }
            before = ordinal;
            reportGaps(node.children());
        }
    }

    private void reportOutside(Passage paragraph) {
        Findings ignored = new Findings();
        targets.silent(ignored).read(paragraph, null, null, "").forEach(target -> {
            if (target.value() != null) {
                findings.add(FindingCode.TARGET_OUTSIDE_PLAN, Map.of("quote", target.quote()), target.source(), null);
            }
        });
    }

    private static Passage nullIfEmpty(Passage passage) {
        return passage.isEmpty() ? null : passage;
    }

    private static String textOrNull(Passage passage) {
        return passage.isEmpty() ? null : passage.text();
    }
}
