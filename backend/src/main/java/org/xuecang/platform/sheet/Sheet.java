package org.xuecang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xuecang.platform.time.RequestTime;

/**
 * A table that is being written. No cell is ever a formula: what begins like one (=, +, -, @, tab, return) is kept as text
 * and marked as text, so that it stays text when somebody edits it.
 */
public final class Sheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSHED = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final String FORMULA_LIKE = "=+-@\t\r";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(RequestTime.ZONE);

    private final Worksheet sheet;
    private int next;

    private Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Written to a file of its own, which goes away once it is read or the answer fails.
     *
     * @param title of the table, 1 to 31 characters
     * @param rows writes the rows
     */
    public static InputStream of(String title, List<String> headings, Consumer<Sheet> rows) {
        try {
            Path file = Files.createTempFile("xuecang", ".xlsx");
            try {
                write(file, title, headings, rows);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String title, List<String> headings, Consumer<Sheet> rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Xuecang", "1.0");
                Worksheet worksheet = workbook.newWorksheet(title)) {
            worksheet.freezePane(0, 1);
            Sheet sheet = new Sheet(worksheet);
            sheet.row(headings.toArray());
            worksheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            rows.accept(sheet);
        }
    }

    /**
     * The next row.
     *
     * @param cells texts, numbers, days, moments; null leaves one empty
     */
    public void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        next++;
        if (next % FLUSHED == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> {
                // stays empty
            }
            case BigDecimal number -> sheet.value(next, column, number);
            case Integer number -> sheet.value(next, column, number);
            case LocalDate day -> text(column, day.toString());
            case Instant moment -> text(column, MINUTE.format(moment));
            default -> text(column, value.toString());
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(next, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        if (!text.isEmpty() && FORMULA_LIKE.indexOf(text.charAt(0)) >= 0) {
            sheet.style(next, column).format("@").set();
        }
    }
}
