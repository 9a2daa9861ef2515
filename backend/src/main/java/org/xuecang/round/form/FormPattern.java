package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.stream.Stream;

/** Which patterns a form may ask for: those that RE2 knows and makes no large program of. */
final class FormPattern {

    private static final int LONGEST = 500;
    private static final int LARGEST_PROGRAM = 10_000;
    private static final Pattern REPEATS = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?\\}");

    private FormPattern() {}

    /**
     * RE2 runs in time linear in the text and the size of its program, which is the pattern with its counted repeats
     * written out: {@code ((a{99}){99}){99}} would be a million steps of each.
     */
    static boolean isReadable(JsonNode pattern) {
        if (!pattern.isTextual() || pattern.asText().length() > LONGEST || isLarge(pattern.asText())) {
            return false;
        }
        try {
            Pattern.compile(pattern.asText());
            return true;
        } catch (PatternSyntaxException notOfRe2) {
            return false;
        }
    }

    private static boolean isLarge(String pattern) {
        long repeats = 1;
        Matcher counts = REPEATS.matcher(pattern);
        while (counts.find() && repeats * pattern.length() <= LARGEST_PROGRAM) {
            repeats *= Stream.of(counts.group(1), counts.group(2))
                    .filter(count -> count != null && !count.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .map(count -> Math.max(count, 1))
                    .max()
                    .orElse(1);
        }
        return repeats * pattern.length() > LARGEST_PROGRAM;
    }
}
