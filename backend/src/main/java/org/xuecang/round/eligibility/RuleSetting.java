package org.xuecang.round.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a round says about a rule of some kind.
 *
 * @param needed whether it must be said
 * @param usual what holds where nothing is said, and an editor begins with; null where nothing does
 * @param least of a {@link Type#NUMBER}, else null
 * @param most of a {@link Type#NUMBER}, else null
 * @param options of a {@link Type#CHOICE}, else empty
 */
@Schema(name = "RuleSetting", description = "What a round says about a rule of some kind")
public record RuleSetting(
        @Schema(required = true, examples = "percent") String name,
        @Schema(required = true) Type type,
        @Schema(required = true) boolean needed,
        @Schema(required = true, nullable = true) String usual,
        @Schema(required = true, nullable = true) Integer least,
        @Schema(required = true, nullable = true) Integer most,
        @Schema(required = true) List<String> options) {

    /** Classes of cases that a rule leaves alone. */
    public static final RuleSetting EXEMPT = lines("exempt", false);

    /** Classes of cases for which alone a rule holds. */
    public static final RuleSetting CLASSES = lines("classes", false);

    private static final int MOST_LINES = 30;

    /** How a setting's text is read. */
    @Schema(name = "RuleSettingType")
    public enum Type {
        NUMBER,
        /** A day, as 1986-01-01. */
        DATE,
        CHOICE,
        /** One thing a line. */
        LINES
    }

    public static RuleSetting number(String name, int usual, int least, int most) {
        return new RuleSetting(name, Type.NUMBER, false, String.valueOf(usual), least, most, List.of());
    }

    public static RuleSetting date(String name) {
        return new RuleSetting(name, Type.DATE, true, null, null, null, List.of());
    }

    public static RuleSetting choice(String name, String usual, String other) {
        return new RuleSetting(name, Type.CHOICE, false, usual, null, null, List.of(usual, other));
    }

    public static RuleSetting lines(String name, boolean needed) {
        return new RuleSetting(name, Type.LINES, needed, null, null, null, List.of());
    }

    /** What a text of {@link Type#LINES} says, blank lines left out. */
    static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    boolean fits(String given) {
        return switch (type) {
            case NUMBER ->
                given.matches("[0-9]{1,6}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most;
            case DATE -> isDate(given);
            case CHOICE -> options.contains(given);
            case LINES -> {
                List<String> lines = linesOf(given);
                yield !lines.isEmpty()
                        && lines.size() <= MOST_LINES
                        && lines.stream().distinct().count() == lines.size();
            }
        };
    }

    private static boolean isDate(String given) {
        try {
            int year = LocalDate.parse(given).getYear();
            return year >= 1900 && year <= 2199;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
