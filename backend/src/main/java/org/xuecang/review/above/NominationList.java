package org.xuecang.review.above;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of a package as CSV that spreadsheets open: UTF-8 with its mark, and no cell that they would calculate. */
final class NominationList {

    private static final String MARK = "\ufeff";
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

    private NominationList() {}

    static byte[] of(List<NominatedCase> items) {
        Stream<String> head = Stream.of(line("序号", "名称", "单位", "申报人", "建议等级"));
        Stream<String> rows = items.stream()
                .map(item -> line(
                        String.valueOf(item.position()),
                        item.title(),
                        item.unitName(),
                        String.join("、", item.applicantNames()),
                        item.grade() == null ? "" : item.grade()));
        return Stream.concat(head, rows)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(NominationList::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = text.matches(FORMULA) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
