package org.xuecang.platform.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;

/**
 * The columns that a sheet can have, by their names, in the order in which it has them unless others are chosen.
 *
 * @param <R> a row
 */
public final class SheetColumns<R> {

    /** Longest choice, in characters. */
    public static final int CHOICE = 1_000;

    /** @param cells as many as there are headings */
    private record Column<R>(String name, List<String> headings, Function<R, List<?>> cells) {}

    private final SheetTexts texts;
    private final List<Column<R>> columns;

    private SheetColumns(SheetTexts texts, List<Column<R>> columns) {
        this.texts = texts;
        this.columns = columns;
    }

    public static <R> SheetColumns<R> of(SheetTexts texts) {
        return new SheetColumns<>(texts, new ArrayList<>());
    }

    /** @param text of the heading, in the sheet's texts */
    public SheetColumns<R> with(String name, String text, Function<R, ?> cell) {
        return with(name, texts.headings(text), row -> Arrays.asList((Object) cell.apply(row)));
    }

    /** Several that stand side by side and are chosen by one name. */
    public SheetColumns<R> with(String name, List<String> headings, Function<R, List<?>> cells) {
        columns.add(new Column<>(name, headings, cells));
        return this;
    }

    /**
     * Those that are wanted, in the order in which they are.
     *
     * @param wanted names with commas between; null or empty for all
     * @throws org.xuecang.platform.problem.DomainError 400 for a name that there is not
     */
    public SheetColumns<R> chosen(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return this;
        }
        Map<String, Column<R>> byName = columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
        String known = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        Faults faults = new Faults();
        List<Column<R>> chosen = new ArrayList<>();
        for (String name : wanted.split(",", -1)) {
            Column<R> column = byName.get(name.strip());
            if (column == null) {
                faults.add("?columns", "unknown-column", Map.of("name", name.strip(), "known", known));
            } else if (!chosen.contains(column)) {
                chosen.add(column);
            }
        }
        faults.throwIfAny(PlatformProblem.MALFORMED_REQUEST);
        return new SheetColumns<>(texts, chosen);
    }

    public List<String> headings() {
        return columns.stream().flatMap(column -> column.headings().stream()).toList();
    }

    /** What stands in a row; null where nothing does. */
    public Object[] cells(R row) {
        return columns.stream()
                .flatMap(column -> column.cells().apply(row).stream())
                .toArray();
    }
}
