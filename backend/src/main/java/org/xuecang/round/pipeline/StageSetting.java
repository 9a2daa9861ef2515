package org.xuecang.round.pipeline;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Faults;

/**
 * What a pipeline may say about a stage.
 *
 * @param usual what holds where nothing is said; null where something must be
 * @param least of a {@link Type#NUMBER}, else null
 * @param most of a {@link Type#NUMBER}, else null
 * @param options of a {@link Type#CHOICE}, else empty
 */
@Schema(name = "StageSetting", description = "What a pipeline may say about a stage")
public record StageSetting(
        @Schema(required = true, examples = "workingDays") String name,
        @Schema(required = true) Type type,
        @Schema(required = true, nullable = true) String usual,
        @Schema(required = true, nullable = true) Integer least,
        @Schema(required = true, nullable = true) Integer most,
        @Schema(required = true) List<String> options) {

    /** How many lines a setting of {@link Type#LINES} may have. */
    private static final int MOST_LINES = 30;

    /** How a setting's text is read. */
    @Schema(name = "StageSettingType")
    public enum Type {
        NUMBER,
        CHOICE,
        YES_OR_NO,
        /** One thing a line; one at least. */
        LINES
    }

    public static StageSetting number(String name, int usual, int least, int most) {
        return new StageSetting(name, Type.NUMBER, String.valueOf(usual), least, most, List.of());
    }

    public static StageSetting choice(String name, String usual, List<String> options) {
        return new StageSetting(name, Type.CHOICE, usual, null, null, List.copyOf(options));
    }

    public static StageSetting yesOrNo(String name, boolean usual) {
        return new StageSetting(name, Type.YES_OR_NO, String.valueOf(usual), null, null, List.of());
    }

    /** Something that must be said: one thing a line. */
    public static StageSetting lines(String name) {
        return new StageSetting(name, Type.LINES, null, null, null, List.of());
    }

    /** What a stage says by a setting of {@link Type#NUMBER}, or what is usual. */
    public int numberOf(Map<String, String> settings) {
        return Integer.parseInt(settings.getOrDefault(name, usual));
    }

    /** What a text of {@link Type#LINES} says, blank lines left out. */
    public static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What is wrong with a value, at no place of its own; nothing where it fits. */
    Faults faults(String given) {
        Faults faults = new Faults();
        switch (type) {
            case NUMBER -> {
                if (!given.matches("[0-9]{1,6}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
                    faults.add("", "whole-number-from-to", Map.of("least", least, "most", most));
                }
            }
            case CHOICE -> {
                if (!options.contains(given)) {
                    faults.add("", "one-of", Map.of("options", options));
                }
            }
            case YES_OR_NO -> {
                List<String> both = List.of("true", "false");
                if (!both.contains(given)) {
                    faults.add("", "one-of", Map.of("options", both));
                }
            }
            case LINES -> lines(linesOf(given), faults);
        }
        return faults;
    }

    private static void lines(List<String> lines, Faults faults) {
        faults.addIf(lines.isEmpty(), "", "not-blank");
        if (lines.size() > MOST_LINES) {
            faults.add("", "too-many-lines", Map.of("most", MOST_LINES, "lines", lines.size()));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.indexOf(lines.get(i)) < i) {
                faults.add("", "line-twice", Map.of("number", i + 1, "line", lines.get(i)));
            }
        }
    }
}
