package org.xuecang.plan.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xuecang.plan.notice.Columns.Kind;
import org.xuecang.plan.notice.PlanDraft.ResponsibilityDraft;
import org.xuecang.plan.notice.grammar.Marker;
import org.xuecang.plan.notice.grammar.Numerals;
import org.xuecang.plan.notice.grammar.Responsibilities;
import org.xuecang.plan.notice.source.Block.Cell;
import org.xuecang.plan.notice.source.Block.Paragraph;
import org.xuecang.plan.notice.source.Block.Table;
import org.xuecang.plan.notice.source.Passage;

/** Reads the rows of a table of tasks. Rows whose name is merged or left empty go on with the row above. */
final class TaskTable {

    /** One task item as the table has it: its number (0 if none is written), words and deadline. */
    record Item(int ordinal, Passage text, Passage due) {}

    /** Rows that belong together. */
    record Group(int ordinal, Passage heading, ResponsibilityDraft responsibility, List<Item> items, boolean split) {}

    private final Table table;
    private final Columns columns;
    private final List<Group> groups = new ArrayList<>();
    private Passage groupTitle = Passage.EMPTY;

    private TaskTable(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The groups of a table whose columns are known; {@code headRows} rows of names are passed over. */
    static List<Group> read(Table table, Columns columns, int headRows) {
        TaskTable reader = new TaskTable(table, columns);
        for (int row = headRows; row < table.rows().size(); row++) {
            reader.row(row);
        }
        return reader.groups;
    }

    private void row(int row) {
        List<Cell> cells = table.rows().get(row);
        if (isRepeatedHead(cells)) {
            return;
        }
        if (cells.stream().distinct().filter(c -> !c.isEmpty()).count() == 1 && cells.size() > 2) {
            boolean spansAll = cells.getFirst() == cells.getLast();
            if (spansAll
                    || (columns.kinds().getFirst() == Kind.ORDINAL
                            && cells.getFirst().isEmpty() == groups.isEmpty())) {
                groupTitle = withoutMarker(cells.stream()
                        .filter(c -> !c.isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .passage());
                return;
            }
        }
        Passage heading = words(row, Kind.HEADING, c -> true);
        List<Item> items = items(row);
        if (items.isEmpty() && !heading.isEmpty() && !continuesAbove(row)) {
            // The name takes the place of the task, often as one merged cell.
            items.add(new Item(0, withoutMarker(heading), words(row, Kind.DUE, c -> true)));
        }
        boolean sameRow = continuesAbove(row);
        ResponsibilityDraft responsibility = responsibility(row);
        int ordinal = ordinal(row);
        if (sameRow && !groups.isEmpty()) {
            goOn(items, responsibility);
        } else if (!items.isEmpty() || !heading.isEmpty()) {
            Passage name = heading.isEmpty() ? groupTitle : withoutMarker(heading);
            add(ordinal, name, responsibility, items);
        }
    }

    private boolean isRepeatedHead(List<Cell> cells) {
        if (columns.headRows() == 0) {
            return false;
        }
        List<Cell> head = table.rows().get(columns.headRows() - 1);
        if (head.size() != cells.size()) {
            return false;
        }
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).passage().text().equals(head.get(c).passage().text())) {
                return false;
            }
        }
        return true;
    }

    /** A row goes on with the one above when its number and name are merged with it, or both are empty. */
    private boolean continuesAbove(int row) {
        if (row == 0) {
            return false;
        }
        boolean named = false;
        boolean merged = false;
        for (int c = 0; c < columns.kinds().size(); c++) {
            Kind kind = columns.kinds().get(c);
            if (kind != Kind.HEADING && kind != Kind.ORDINAL) {
                continue;
            }
            Cell cell = table.rows().get(row).get(c);
            boolean sameAsAbove = cell == table.rows().get(row - 1).get(c);
            boolean own = !cell.isEmpty() && !sameAsAbove;
            if (kind == Kind.HEADING) {
                merged |= sameAsAbove && !cell.isEmpty();
                named |= own;
            } else if (own && !columns.kinds().contains(Kind.HEADING)) {
                named = true;
            } else if (own && !merged && !isMergedHeading(row)) {
                named = true;
            }
        }
        boolean hasKey =
                columns.kinds().contains(Kind.HEADING) || columns.kinds().contains(Kind.ORDINAL);
        return hasKey && !named;
    }

    private boolean isMergedHeading(int row) {
        int heading = columns.kinds().indexOf(Kind.HEADING);
        return heading >= 0
                && table.rows().get(row).get(heading)
                        == table.rows().get(row - 1).get(heading);
    }

    private void goOn(List<Item> items, ResponsibilityDraft responsibility) {
        Group last = groups.getLast();
        boolean same = responsibility == null || responsibility.equals(last.responsibility());
        if (!same && last.responsibility() != null) {
            groups.add(new Group(last.ordinal(), last.heading(), responsibility, new ArrayList<>(items), true));
            return;
        }
        List<Item> all = new ArrayList<>(last.items());
        all.addAll(items);
        ResponsibilityDraft known = last.responsibility() == null ? responsibility : last.responsibility();
        groups.set(groups.size() - 1, new Group(last.ordinal(), last.heading(), known, all, last.split()));
    }

    private void add(int ordinal, Passage heading, ResponsibilityDraft responsibility, List<Item> items) {
        boolean sameGroup = !groups.isEmpty()
                && !heading.isEmpty()
                && heading == groups.getLast().heading()
                && java.util.Objects.equals(responsibility, groups.getLast().responsibility());
        if (sameGroup) {
            goOn(items, responsibility);
        } else {
            groups.add(new Group(ordinal, heading, responsibility, new ArrayList<>(items), false));
        }
    }

    private int ordinal(int row) {
        Passage words = words(row, Kind.ORDINAL, c -> true);
        Marker marker = Marker.of(words.folded());
        int plain = marker == null ? Numerals.ordinal(words.folded()) : marker.ordinal();
        if (plain > 0) {
            return plain;
        }
        Marker inHeading = Marker.of(words(row, Kind.HEADING, c -> true).folded());
        return inHeading == null ? 0 : inHeading.ordinal();
    }

    private List<Item> items(int row) {
        List<Item> items = new ArrayList<>();
        Passage due = words(row, Kind.DUE, c -> true);
        for (int c = 0; c < columns.kinds().size(); c++) {
            if (columns.kinds().get(c) == Kind.TASK && table.startsAt(row, c)) {
                for (CellItems.Entry entry : CellItems.of(table.rows().get(row).get(c))) {
                    items.add(new Item(entry.ordinal(), entry.text(), due));
                }
            }
        }
        return items;
    }

    private ResponsibilityDraft responsibility(int row) {
        Passage ranked = words(row, Kind.FIRST_LEADS, c -> true);
        if (!ranked.isEmpty()) {
            return Responsibilities.ranked(ranked);
        }
        return Responsibilities.ofCells(
                words(row, Kind.LEAD, c -> true),
                words(row, Kind.RESPONSIBLE, c -> true),
                words(row, Kind.SUPPORT, c -> true));
    }

    private Passage words(int row, Kind kind, Predicate<Cell> which) {
        List<Passage> words = new ArrayList<>();
        Cell before = null;
        for (int c = 0; c < columns.kinds().size(); c++) {
            Cell cell = table.rows().get(row).get(c);
            if (columns.kinds().get(c) == kind && cell != before && !cell.isEmpty() && which.test(cell)) {
                words.add(kind == Kind.HEADING || kind == Kind.ORDINAL ? cell.passage() : lines(cell));
            }
            before = cell;
        }
        return words.isEmpty() ? Passage.EMPTY : Passage.join(words, kind == Kind.HEADING ? "" : "\n");
    }

    /** Names may stand one a line; a line that ends inside a name is rare and joined by the person who corrects. */
    private static Passage lines(Cell cell) {
        return Passage.join(cell.paragraphs().stream().map(Paragraph::passage).toList(), "\n");
    }

    private static Passage withoutMarker(Passage passage) {
        Marker marker = Marker.of(passage.folded());
        return marker == null || marker.length() >= passage.length()
                ? passage
                : passage.from(marker.length()).trim();
    }
}
