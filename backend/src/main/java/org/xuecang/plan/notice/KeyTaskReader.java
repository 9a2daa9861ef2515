package org.xuecang.plan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuecang.plan.notice.PlanDraft.KeyTaskDraft;
import org.xuecang.plan.notice.PlanDraft.TargetDraft;
import org.xuecang.plan.notice.PlanDraft.TaskItemDraft;
import org.xuecang.plan.notice.TaskTable.Group;
import org.xuecang.plan.notice.TaskTable.Item;
import org.xuecang.plan.notice.grammar.Batches;
import org.xuecang.plan.notice.grammar.Dates;
import org.xuecang.plan.notice.source.Block.Table;
import org.xuecang.plan.notice.source.Passage;

/** Turns tables and lists of tasks into key tasks with their items. */
final class KeyTaskReader {

    private final TargetReader targets;
    private final Integer year;
    private final Findings findings;
    private final List<Group> groups = new ArrayList<>();
    private Columns columns;
    private int width;

    KeyTaskReader(TargetReader targets, Integer year, Findings findings) {
        this.targets = targets;
        this.year = year;
        this.findings = findings;
    }

    void table(Table table) {
        Columns own = Columns.of(table);
        if (own != null) {
            columns = own;
            width = table.columns();
            groups.addAll(TaskTable.read(table, own, own.headRows()));
        } else if (columns != null && table.columns() == width) {
            // A table that goes on over a page often loses its head.
            goOn(TaskTable.read(table, new Columns(0, columns.kinds()), 0));
        } else {
            var first =
                    table.rows().getFirst().stream().filter(c -> !c.isEmpty()).findFirst();
            findings.add(
                    FindingCode.TABLE_NOT_READ,
                    first.map(c -> c.passage().span()).orElse(null),
                    null);
        }
    }

    /** The first row of a table that goes on may itself be the rest of a row. */
    private void goOn(List<Group> more) {
        for (int i = 0; i < more.size(); i++) {
            Group group = more.get(i);
            boolean rest = i == 0 && group.ordinal() == 0 && group.heading().isEmpty() && !groups.isEmpty();
            if (rest) {
                Group last = groups.removeLast();
                List<Item> items = new ArrayList<>(last.items());
                for (Item item : group.items()) {
                    boolean goesOn = item.ordinal() == 0
                            && !items.isEmpty()
                            && items.getLast().ordinal() > 0;
                    if (goesOn) {
                        Item open = items.removeLast();
                        Passage joined = Passage.join(List.of(open.text(), item.text()), "");
                        items.add(new Item(open.ordinal(), joined, open.due()));
                    } else {
                        items.add(item);
                    }
                }
                groups.add(new Group(last.ordinal(), last.heading(), last.responsibility(), items, last.split()));
            } else {
                groups.add(group);
            }
        }
    }

    /** An annex that lists tasks in numbered paragraphs. */
    void list(Outline outline) {
        for (OutlineNode root : outline.roots()) {
            boolean more = !root.body().isEmpty() || !root.isLeaf();
            Heading heading = Heading.of(root.line(), root.bold(), more);
            List<Item> items = new ArrayList<>();
            List<Passage> own = new ArrayList<>(root.body());
            SectionReader.Content content = SectionReader.content(heading.text(), own);
            if (!content.text().isEmpty()) {
                items.add(new Item(0, content.text(), Passage.EMPTY));
            }
            var responsibility = content.responsibility();
            for (OutlineNode leaf : root.isLeaf() ? List.<OutlineNode>of() : root.leaves()) {
                SectionReader.Content item = SectionReader.content(leaf.line(), leaf.body());
                items.add(new Item(leaf.marker().ordinal(), item.text(), Passage.EMPTY));
                responsibility = responsibility == null ? item.responsibility() : responsibility;
            }
            groups.add(new Group(root.marker().ordinal(), heading.heading(), responsibility, items, false));
        }
    }

    List<KeyTaskDraft> finish() {
        boolean written = haveOwnNumbers();
        List<KeyTaskDraft> tasks = new ArrayList<>();
        for (Group group : groups) {
            String pointer = "/keyTasks/" + tasks.size();
            Passage heading = heading(group);
            SourceSpan span = heading.isEmpty() ? null : heading.span();
            if (group.responsibility() == null) {
                findings.add(FindingCode.RESPONSIBILITY_MISSING, span, pointer + "/responsibility");
            }
            if (group.split()) {
                findings.add(FindingCode.RESPONSIBILITY_DIFFERS, span, pointer);
            }
            tasks.add(new KeyTaskDraft(
                    written ? group.ordinal() : tasks.size() + 1,
                    heading.text(),
                    group.responsibility(),
                    items(group, heading, pointer)));
        }
        return tasks;
    }

    private boolean haveOwnNumbers() {
        Set<Integer> seen = new HashSet<>();
        return groups.stream().allMatch(g -> g.ordinal() > 0 && seen.add(g.ordinal()));
    }

    /** A task without a name goes by the first clause of its text. */
    private static Passage heading(Group group) {
        if (!group.heading().isEmpty() || group.items().isEmpty()) {
            return group.heading();
        }
        Passage text = group.items().getFirst().text();
        int end = 0;
        while (end < text.length() && ",。;:\n".indexOf(text.folded().charAt(end)) < 0) {
            end++;
        }
        return text.slice(0, end);
    }

    private List<TaskItemDraft> items(Group group, Passage heading, String task) {
        boolean written = haveOwnNumbers(group);
        List<TaskItemDraft> items = new ArrayList<>();
        for (Item item : group.items()) {
            String pointer = task + "/items/" + items.size();
            LocalDate due = due(item, pointer);
            List<TargetDraft> read = targets.read(item.text(), heading.isEmpty() ? null : heading, due, pointer);
            if (read.stream().noneMatch(t -> t.value() != null)) {
                targets.reportLooseDues(item.text(), pointer);
                if (due != null) {
                    findings.add(
                            FindingCode.DUE_WITHOUT_TARGET,
                            Map.of("date", due.toString()),
                            item.due().span(),
                            pointer);
                }
            }
            items.add(new TaskItemDraft(
                    written ? item.ordinal() : items.size() + 1, item.text().text(), read, Batches.in(item.text())));
        }
        return items;
    }

    private static boolean haveOwnNumbers(Group group) {
        int before = 0;
        for (Item item : group.items()) {
            if (item.ordinal() <= before) {
                return false;
            }
            before = item.ordinal();
        }
        return true;
    }

    private LocalDate due(Item item, String pointer) {
        Dates.Due due = item.due().isEmpty() ? null : Dates.inCell(item.due().folded(), year);
        if (due == null) {
            return null;
        }
        targets.reportDue(due, item.due().span(), pointer);
        return due.date();
    }
}
