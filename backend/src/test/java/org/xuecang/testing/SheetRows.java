package org.xuecang.testing;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody reads who opens a spreadsheet that the API answered. */
public final class SheetRows {

    private static final Pattern NAME = Pattern.compile("filename\\*=UTF-8''(\\S+)$");

    private SheetRows() {}

    /** Under which it is saved. */
    public static String name(Response answer) {
        answer.then().statusCode(200);
        Matcher name = NAME.matcher(answer.header("Content-Disposition"));
        if (!name.find()) {
            throw new AssertionError("no name in " + answer.header("Content-Disposition"));
        }
        return URLDecoder.decode(name.group(1), StandardCharsets.UTF_8);
    }

    /** Of its first table, the headings too; each as long as the headings. */
    public static List<List<String>> of(Response answer) {
        answer.then().statusCode(200);
        return of(answer.asByteArray());
    }

    public static List<List<String>> of(byte[] sheet) {
        DataFormatter texts = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            int columns = workbook.getSheetAt(0).getRow(0).getLastCellNum();
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    cells.add(texts.formatCellValue(row.getCell(column)));
                }
                rows.add(cells);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
