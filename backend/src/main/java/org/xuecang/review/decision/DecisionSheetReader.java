package org.xuecang.review.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.sheet.SheetRowsReader;

/**
 * Reads a list of outcomes: a column with the receipts' numbers, one with the outcome, and where they are wanted the grade and
 * the reason. Columns are known by their headings; without any they stand in this order.
 */
final class DecisionSheetReader {

    private static final int MOST_LINES = 2_000;

    private enum Column {
        NUMBER("受理编号", "申报编号", "编号", "回执编号", "receipt", "receipt number", "number"),
        OUTCOME("结果", "结论", "审定结果", "拟定结果", "outcome", "result"),
        GRADE("等次", "等级", "奖次", "grade"),
        REASON("理由", "说明", "reason");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }

        boolean isNamed(String heading) {
            return headings.contains(heading.toLowerCase(Locale.ROOT));
        }
    }

    private static final Set<String> SELECTED = Set.of("入选", "拟入选", "选入", "通过", "是", "selected", "yes");
    private static final Set<String> NOT_SELECTED = Set.of("未入选", "落选", "不通过", "否", "not selected", "no");

    private DecisionSheetReader() {}

    /** @throws org.xuecang.platform.problem.DomainError 422 where the file cannot be read, is too large or holds no lines */
    static DecisionSheet read(Path file) {
        Faults faults = new Faults();
        List<SheetRowsReader.Row> rows = rows(file, faults);
        faults.throwIfAny();
        Map<Column, Integer> columns = rows.isEmpty() ? Map.of() : columns(rows.getFirst());
        boolean headed = columns.containsKey(Column.NUMBER);
        Map<Column, Integer> where = headed ? columns : inOrder();
        List<ComposeDecisionRequest.Line> lines = new ArrayList<>();
        rows.stream().skip(headed ? 1 : 0).forEach(row -> lines.add(line(row, where)));
        faults.addIf(lines.isEmpty(), "/file", "sheet-empty");
        faults.addIf(lines.size() > MOST_LINES, "/file", "sheet-too-large");
        faults.throwIfAny();
        return new DecisionSheet(lines);
    }

    private static List<SheetRowsReader.Row> rows(Path file, Faults faults) {
        if (file == null) {
            faults.add("/file", "not-null");
            return List.of();
        }
        try {
            return SheetRowsReader.read(file).stream()
                    .filter(row -> !row.isEmpty())
                    .toList();
        } catch (SheetRowsReader.Unreadable unreadable) {
            faults.add("/file", unreadable.code());
            return List.of();
        }
    }

    private static Map<Column, Integer> columns(SheetRowsReader.Row head) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < head.cells().size(); i++) {
            for (Column column : Column.values()) {
                if (column.isNamed(head.cells().get(i))) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        return found;
    }

    private static Map<Column, Integer> inOrder() {
        return Map.of(Column.NUMBER, 0, Column.OUTCOME, 1, Column.GRADE, 2, Column.REASON, 3);
    }

    private static ComposeDecisionRequest.Line line(SheetRowsReader.Row row, Map<Column, Integer> where) {
        String grade = cell(row, where.get(Column.GRADE));
        return new ComposeDecisionRequest.Line(
                row.number(),
                null,
                cell(row, where.get(Column.NUMBER)),
                outcome(cell(row, where.get(Column.OUTCOME)), grade),
                grade,
                cell(row, where.get(Column.REASON)));
    }

    /** Without a word a grade says it; another word says nothing. */
    private static Outcome outcome(String word, String grade) {
        if (word.isEmpty()) {
            return grade.isEmpty() ? null : Outcome.SELECTED;
        }
        String said = word.toLowerCase(Locale.ROOT);
        if (SELECTED.contains(said)) {
            return Outcome.SELECTED;
        }
        return NOT_SELECTED.contains(said) ? Outcome.NOT_SELECTED : null;
    }

    private static String cell(SheetRowsReader.Row row, Integer column) {
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }
}
