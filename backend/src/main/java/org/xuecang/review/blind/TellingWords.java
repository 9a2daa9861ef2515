package org.xuecang.review.blind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.CaseIdentities.CaseIdentity;

/**
 * Words by which a case is told: names of people and units and what these begin with, and what was answered to what
 * identifies, whole and in parts; beside them any mobile number, address for mail and number of an identity card. Found
 * however they are spaced and broken, in whatever case and width; traditional characters are others.
 */
public final class TellingWords {

    /** What stands in their place. */
    public static final String HIDDEN = "（隐去）";

    static final int SHORTEST = 2;

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    /** Fewer stand among the bytes of anything. */
    private static final int FEWEST_BYTES = 4;

    /** A file's text is searched in pieces, of which each begins with the end of the one before. */
    private static final int PIECE = 500_000;

    private static final int OVERLAP = 1_000;

    private static final Pattern WIDTHLESS = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private static final Pattern ANYBODY = TellingPattern.ofAnybody();

    private final Set<String> among;
    private final Pattern pattern;
    private final Map<TellKind, WordsOfCase> words;

    /** A piece of a text. */
    private record Range(int from, int until) {}

    private TellingWords(Map<TellKind, WordsOfCase> words) {
        this.words = words;
        among = words.values().stream()
                .flatMap(each -> Stream.concat(
                        each.whole().stream(), each.parts().stream().filter(TellingWords::isHan)))
                .map(String::strip)
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .filter(word -> !word.matches("[0-9]*") || word.length() >= TellingPattern.SHORTEST_NUMBER)
                .collect(Collectors.toUnmodifiableSet());
        pattern = TellingPattern.of(every(words, WordsOfCase::all), every(words, WordsOfCase::days));
    }

    private static <T> Set<T> every(Map<TellKind, WordsOfCase> words, Function<WordsOfCase, Set<T>> of) {
        return words.values().stream().flatMap(each -> of.apply(each).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isHan(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Of a case. */
    public static TellingWords of(CaseIdentity identity) {
        return new TellingWords(WordsOfCase.of(identity));
    }

    /** Of people of whom nothing but the name is known. */
    public static TellingWords ofNames(Collection<String> names) {
        return new TellingWords(Map.of(TellKind.PERSON, WordsOfCase.ofNames(names)));
    }

    /** The same text with {@link #HIDDEN} in their place, and nothing else changed. */
    public String masked(String text) {
        return masked(List.of(text)).getFirst();
    }

    /** Texts that stand side by side, of which several may tell together what none tells alone. */
    public List<String> masked(List<String> texts) {
        List<Range> ranges = ranges(String.join("\n", texts));
        List<String> masked = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            masked.add(masked(text, start, ranges));
            start += text.length() + 1;
        }
        return masked;
    }

    private static String masked(String text, int start, List<Range> ranges) {
        StringBuilder masked = new StringBuilder();
        int kept = 0;
        for (Range range : ranges) {
            int from = Math.max(0, range.from() - start);
            int until = Math.min(text.length(), range.until() - start);
            if (from < until) {
                masked.append(text, kept, from).append(HIDDEN);
                kept = until;
            }
        }
        return masked.append(text, kept, text.length()).toString();
    }

    private List<Range> ranges(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Range> ranges = new ArrayList<>();
        Matcher found = pattern.matcher(folded.letters());
        int end = 0;
        while (found.find()) {
            // one sign may have become several letters
            int from = Math.max(end, folded.from(found.start()));
            end = folded.until(found.end() - 1);
            ranges.add(new Range(from, end));
        }
        return ranges;
    }

    /** Those that stand in a text, as they are written there but for their spacing, each once. */
    public Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        int from = 0;
        do {
            String piece = text.substring(from, Math.min(text.length(), from + PIECE));
            ranges(piece).forEach(range -> found.add(told(piece.substring(range.from(), range.until()))));
            from += PIECE - OVERLAP;
        } while (from + OVERLAP < text.length());
        return found;
    }

    /** Of what kinds words are that were found, each once. */
    public Set<TellKind> kindsOf(Collection<String> found) {
        Map<TellKind, Pattern> kinds = new EnumMap<>(TellKind.class);
        words.forEach((kind, each) -> kinds.put(kind, TellingPattern.of(each.all(), each.days())));
        return found.stream()
                .map(word -> kindOf(word, kinds))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TellKind.class)));
    }

    private static TellKind kindOf(String found, Map<TellKind, Pattern> kinds) {
        String letters = FoldedText.of(found).letters();
        if (ANYBODY.matcher(letters).matches()) {
            return TellKind.CONTACT;
        }
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(letters).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TellKind.PARTICULAR);
    }

    private static String told(String written) {
        String spaced =
                SPACES.matcher(WIDTHLESS.matcher(written).replaceAll("")).replaceAll(" ");
        return BETWEEN_HAN.matcher(spaced).replaceAll("");
    }

    /** The case's own that stand among bytes, in an encoding in which programs write text. */
    public Set<String> in(byte[] bytes) {
        String raw = letters(bytes);
        return among.stream()
                .filter(word -> ENCODINGS.stream()
                        .map(word::getBytes)
                        .filter(encoded -> encoded.length >= FEWEST_BYTES)
                        .anyMatch(encoded -> raw.contains(letters(encoded))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A letter for each byte. */
    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
