package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.plan.notice.source.Block;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Block.Table;
import org.xuecang.plan.notice.source.Passage;
import org.xuecang.plan.notice.source.SourceDocument;

/** Takes a notice apart: head, letter, plan, annexes, tables. */
final class Anatomy {

    /** A stretch of the notice with its own numbering. */
    static final class Part {
        private final boolean annex;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private Passage title = Passage.EMPTY;

        Part(boolean annex) {
            this.annex = annex;
        }

        boolean annex() {
            return annex;
        }

        List<Paragraph> paragraphs() {
            return paragraphs;
        }

        Passage title() {
            return title;
        }
    }

    private static final Pattern TASK_LIST = Pattern.compile("任务|重点工作|清单|分工|分解|安排表|责任|一览");
    private static final Pattern ANNEX_ENTRY = Pattern.compile("^(?:附 ?件 ?)?\\d{0,2} ?[.、:]? ?[^。;]{2,60}$");
    private static final int LONGEST_TITLE_LINE = 60;

    private final InformationTable information;
    private final Titles titles;
    private final List<Signature> signatures;
    private final Passage planTitle;
    private final List<Part> parts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Part plan;

    Anatomy(SourceDocument document) {
        information = InformationTable.in(document.blocks());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (information.uses(block)) {
                continue;
            }
            switch (block) {
                case Paragraph paragraph -> paragraphs.add(paragraph);
                case Table table -> tables.add(table);
            }
        }
        titles = Titles.of(paragraphs);
        signatures = Signature.in(paragraphs);
        Passage own = titles.lines().isEmpty() ? information.value(InformationTable.Field.TITLE) : titles.joined();
        Passage named = PlanTitle.named(own);
        PlanTitle.Place above =
                own.isEmpty() ? null : PlanTitle.above(paragraphs, Math.max(1, titles.bodyStart()), named);
        planTitle = above == null ? titleAlone(own, named) : above.title();
        divide(paragraphs, above);
        choosePlan(PlanTitle.isCarried(own), above != null);
    }

    /** Where the issuer's line stands apart above 关于…, it is not part of the title. */
    private Passage titleAlone(Passage own, Passage named) {
        if (named != own || titles.lines().size() < 2) {
            return named;
        }
        int about = titles.lines().getFirst().length();
        boolean issuerLine = own.folded().startsWith("关于", about)
                && titles.lines().getFirst().folded().length() <= 30;
        return issuerLine ? own.from(about) : own;
    }

    private void divide(List<Paragraph> paragraphs, PlanTitle.Place above) {
        Part part = new Part(false);
        parts.add(part);
        for (int i = titles.bodyStart(); i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int at = i;
            if (above != null && i == above.start()) {
                part = open(part);
                part.title = above.title();
                i = above.end() - 1;
                continue;
            }
            Signature signature =
                    signatures.stream().filter(s -> s.first() == at).findFirst().orElse(null);
            if (signature != null) {
                part = open(new Part(false));
                i = signature.last();
                continue;
            }
            Matcher annex = paragraph.passage().matcher(Furniture.ANNEX);
            if (annex.matches() && annex.group("title").length() <= LONGEST_TITLE_LINE) {
                int listEnd = annexListEnd(paragraphs, i);
                if (listEnd > i) {
                    i = listEnd - 1;
                    continue;
                }
                part = open(new Part(true));
                part.title = paragraph.passage().slice(annex, "title");
                continue;
            }
            if (!Furniture.isNote(paragraph.folded())) {
                part.paragraphs.add(paragraph);
            }
        }
    }

    /** An annex's own title keeps it an annex. */
    private Part open(Part next) {
        boolean reuse = !next.paragraphs.isEmpty() && parts.contains(next);
        Part part = reuse ? new Part(false) : next;
        if (!parts.contains(part)) {
            parts.add(part);
        }
        return part;
    }

    /** The list of annexes under a letter ends at its signature, or at the end of the notice; else there is none. */
    private int annexListEnd(List<Paragraph> paragraphs, int from) {
        int at = from;
        boolean content = false;
        while (at < paragraphs.size()) {
            int here = at;
            if (signatures.stream().anyMatch(s -> s.first() == here)) {
                return at;
            }
            String folded = paragraphs.get(at).folded();
            if (folded.length() > LONGEST_TITLE_LINE + 10
                    || !ANNEX_ENTRY.matcher(folded).matches()) {
                break;
            }
            content |= at > from || folded.length() > 5;
            at++;
        }
        boolean onlyEntries = content && at == paragraphs.size() && tables.isEmpty() && at - from > 1;
        return onlyEntries ? at : from;
    }

    private void choosePlan(boolean carried, boolean titled) {
        for (Part part : parts) {
            if (titled && part.title == planTitle && hasText(part)) {
                plan = part;
                return;
            }
        }
        Part letter = parts.getFirst();
        if (carried) {
            for (Part part : parts.subList(1, parts.size())) {
                boolean tasks = part.annex && part.title.contains(TASK_LIST);
                if (!tasks && isNumbered(part)) {
                    plan = part;
                    return;
                }
            }
        }
        plan = parts.stream()
                .filter(part -> !part.annex && isNumbered(part))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> isNumbered(part) && !isTaskList(part))
                        .findFirst())
                .or(() -> carried
                        ? parts.stream()
                                .skip(1)
                                .filter(part -> !part.annex && hasText(part))
                                .findFirst()
                        : java.util.Optional.empty())
                .orElse(letter);
    }

    private static boolean hasText(Part part) {
        return !part.paragraphs.isEmpty();
    }

    private static boolean isNumbered(Part part) {
        return !Outline.of(part.paragraphs).roots().isEmpty();
    }

    static boolean isTaskList(Part part) {
        boolean inTitle = part.title.contains(TASK_LIST);
        for (Paragraph paragraph : part.paragraphs.subList(0, Math.min(2, part.paragraphs.size()))) {
            inTitle |= paragraph.text().length() <= LONGEST_TITLE_LINE
                    && paragraph.passage().contains(TASK_LIST);
        }
        return part.annex && inTitle;
    }

    InformationTable information() {
        return information;
    }

    Titles titles() {
        return titles;
    }

    List<Signature> signatures() {
        return signatures;
    }

    /** The plan's title, or an empty passage. */
    Passage planTitle() {
        return planTitle;
    }

    /** The part that holds the plan's sections. */
    Part plan() {
        return plan;
    }

    /** The other parts, letter and annexes. */
    List<Part> others() {
        return parts.stream().filter(part -> part != plan).toList();
    }

    List<Table> tables() {
        return tables;
    }
}
