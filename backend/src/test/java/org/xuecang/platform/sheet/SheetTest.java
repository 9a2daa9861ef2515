package org.xuecang.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://a\")"})
    void keepsWhatLooksLikeAFormulaAsText(String text) throws IOException {
        Cell cell = written(sheet -> sheet.row(text)).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
    }

    @Test
    void writesNumbersAsNumbersAndMomentsAsBeijingHasThem() throws IOException {
        Row row = written(sheet -> sheet.row(
                        "甲",
                        3,
                        new BigDecimal("81.5000"),
                        null,
                        LocalDate.of(2026, 5, 1),
                        Instant.parse("2026-05-01T02:03:04Z")))
                .getRow(1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("甲");
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(81.5);
        assertThat(row.getCell(3)).isNull();
        assertThat(row.getCell(4).getStringCellValue()).isEqualTo("2026-05-01");
        assertThat(row.getCell(5).getStringCellValue()).isEqualTo("2026-05-01 10:03");
    }

    @Test
    void writesManyRowsBelowItsHeadings() throws IOException {
        XSSFSheet sheet = written(rows -> {
            for (int i = 0; i < 1_234; i++) {
                rows.row("第" + i);
            }
        });
        assertThat(sheet.getLastRowNum()).isEqualTo(1_234);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
        assertThat(sheet.getRow(1_234).getCell(0).getStringCellValue()).isEqualTo("第1233");
    }

    private static XSSFSheet written(Consumer<Sheet> rows) throws IOException {
        try (InputStream stream = Sheet.of("表", List.of("名称"), rows);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            return workbook.getSheetAt(0);
        }
    }
}
