package org.xuecang.project.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.pipeline.StageSetting;

/**
 * By what a stage appraises.
 *
 * @param items in the order in which they are marked
 * @param excellentAt of 100, from which on a case is excellent
 * @param passAt of 100, from which on it passes
 */
record AppraisalScale(List<Item> items, int excellentAt, int passAt) {

    /** An item a line: its name, a space, its full marks. */
    static final StageSetting ITEMS = StageSetting.lines("items");

    static final StageSetting EXCELLENT_AT = StageSetting.number("excellentAt", 90, 1, 100);

    static final StageSetting PASS_AT = StageSetting.number("passAt", 60, 1, 100);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final int LONGEST_NAME = 100;

    private static final Pattern LAST = Pattern.compile("(?s).*?([^\\s　]*)$");

    /** What is marked. */
    @Schema(name = "AppraisalItem")
    record Item(
            @Schema(required = true, examples = "课程开设") String name,
            @Schema(required = true, examples = "30") int fullMarks) {

        /** Empty where a line does not end in full marks of 1 to 100, in digits of either width. */
        static Optional<Item> of(String given) {
            String line = halfWidth(given);
            int space = Math.max(line.lastIndexOf(' '), Math.max(line.lastIndexOf('\u3000'), line.lastIndexOf('\t')));
            String name = line.substring(0, Math.max(space, 0)).strip();
            String marks = line.substring(space + 1);
            boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME && marks.matches("[1-9][0-9]?|100");
            return fits ? Optional.of(new Item(name, Integer.parseInt(marks))) : Optional.empty();
        }

        /** Why a line is no item: it names no marks, marks with a fraction, or something else. */
        static String fault(String given) {
            String last = LAST.matcher(halfWidth(given)).replaceFirst("$1");
            if (!last.matches("[0-9.]+")) {
                return "item-without-marks";
            }
            return last.contains(".") ? "item-marks-not-whole" : "item-marks-from-to";
        }

        private static String halfWidth(String line) {
            return line.chars()
                    .map(each -> each >= '０' && each <= '９' ? each - '０' + '0' : each == '．' ? '.' : each)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    /** @param settings of a stage, whole */
    static AppraisalScale of(Map<String, String> settings) {
        return new AppraisalScale(
                StageSetting.linesOf(settings.get(ITEMS.name())).stream()
                        .map(line -> Item.of(line).orElseThrow())
                        .toList(),
                EXCELLENT_AT.numberOf(settings),
                PASS_AT.numberOf(settings));
    }

    private int full() {
        return items.stream().mapToInt(Item::fullMarks).sum();
    }

    /** @return of 100, to two decimals */
    BigDecimal score(List<BigDecimal> marks) {
        return sum(marks).multiply(WHOLE).divide(BigDecimal.valueOf(full()), 2, RoundingMode.HALF_UP);
    }

    /** By the marks as they are: a score that only reaches a bar by rounding does not reach it. */
    AppraisalGrade grade(List<BigDecimal> marks) {
        if (reaches(marks, excellentAt)) {
            return AppraisalGrade.EXCELLENT;
        }
        return reaches(marks, passAt) ? AppraisalGrade.PASS : AppraisalGrade.FAIL;
    }

    private boolean reaches(List<BigDecimal> marks, int bar) {
        return sum(marks).multiply(WHOLE).compareTo(BigDecimal.valueOf((long) bar * full())) >= 0;
    }

    private static BigDecimal sum(List<BigDecimal> marks) {
        return marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
