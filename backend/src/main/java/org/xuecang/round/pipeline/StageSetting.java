package org.xuecang.round.pipeline;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    boolean fits(String given) {
        return switch (type) {
            case NUMBER ->
                given.matches("[0-9]{1,6}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most;
            case CHOICE -> options.contains(given);
            case YES_OR_NO -> given.equals("true") || given.equals("false");
            case LINES -> {
                List<String> lines = linesOf(given);
                yield !lines.isEmpty()
                        && lines.size() <= MOST_LINES
                        && lines.stream().distinct().count() == lines.size();
            }
        };
    }
}
