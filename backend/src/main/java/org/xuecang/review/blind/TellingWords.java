package org.xuecang.review.blind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.CaseIdentities.CaseIdentity;

/**
 * Words by which a case is told: names of people and units and what these begin with, and what was answered to what
 * identifies; beside them any mobile number, address for mail and number of an identity card. Found however they are spaced,
 * in whatever case and width.
 */
public final class TellingWords {

    /** What stands in their place. */
    public static final String HIDDEN = "（隐去）";

    /** GB 11643-1999, mobile numbers as they are given out since 2017, addresses for mail. */
    private static final String OF_ANYBODY = "(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"
            + "|(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])"
            + "|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}";

    /** A town's or village's name with its kind, as units' names begin with it. */
    private static final Pattern PLACE = Pattern.compile("^([\\p{IsHan}]{1,5}?)(街道|镇|乡|村|社区|开发区|高新区|港区|园区|区)(?=.)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\h*[（(].*$");
    private static final Pattern DIVISION = Pattern.compile("[省市县区]$");
    private static final int SHORTEST = 2;
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    /** Fewer stand among the bytes of anything. */
    private static final int FEWEST_BYTES = 4;

    private static final Pattern ANYBODY = Pattern.compile(OF_ANYBODY);

    private final Set<String> words;
    private final Map<String, TellKind> kinds = new HashMap<>();
    private final Pattern pattern;

    private TellingWords(Map<TellKind, Set<String>> writtenByKind) {
        writtenByKind.forEach((kind, each) -> each.forEach(word -> kinds.putIfAbsent(key(word), kind)));
        Set<String> written =
                writtenByKind.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        words = written.stream()
                .flatMap(word -> Stream.of(word, plain(word)))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
        String all = Stream.concat(
                        words.stream()
                                .map(TellingWords::plain)
                                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                                .distinct()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(TellingWords::spaced),
                        Stream.of(OF_ANYBODY))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Of a case. */
    public static TellingWords of(CaseIdentity identity) {
        Map<TellKind, Set<String>> words =
                new EnumMap<>(TellKind.class); // in whose order a word's kind is told that has several
        words.put(TellKind.PERSON, namesOf(identity.people()));
        words.put(
                TellKind.UNIT,
                identity.units().stream()
                        .flatMap(name -> partsOf(name, identity.places()).stream())
                        .collect(Collectors.toSet()));
        words.put(
                TellKind.PARTICULAR,
                identity.particulars().stream()
                        .flatMap(each -> writingsOf(each).stream())
                        .collect(Collectors.toSet()));
        return new TellingWords(words);
    }

    /** Of people of whom nothing but the name is known. */
    public static TellingWords ofNames(Collection<String> names) {
        return new TellingWords(Map.of(TellKind.PERSON, namesOf(names)));
    }

    /** What is said of an account in brackets is not its name. */
    private static Set<String> namesOf(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, IN_BRACKETS.matcher(name).replaceAll("")))
                .collect(Collectors.toSet());
    }

    /** A unit's name, without the county that it begins with, and the town that it begins with then, with its kind and without. */
    private static Set<String> partsOf(String name, Set<String> places) {
        Set<String> parts = new HashSet<>(Set.of(name));
        String rest = name;
        for (String place : places) {
            for (String written : List.of(place, DIVISION.matcher(place).replaceFirst(""))) {
                if (!written.isEmpty() && rest.startsWith(written) && rest.length() - written.length() >= 4) {
                    rest = rest.substring(written.length());
                    parts.add(rest);
                }
            }
        }
        Matcher town = PLACE.matcher(rest);
        if (town.find()) {
            parts.add(town.group());
            parts.add(town.group(1));
        }
        return parts;
    }

    /** A day is written in several ways. */
    private static Set<String> writingsOf(String answer) {
        try {
            LocalDate day = LocalDate.parse(answer);
            return Set.of(
                    answer,
                    answer.replace('-', '/'),
                    answer.replace('-', '.'),
                    answer.replace("-", ""),
                    "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                    "%d年%02d月%02d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeParseException noDay) {
            return Set.of(answer);
        }
    }

    /** With spaces left out, since they are let in anywhere. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("[\\h-]+", "");
    }

    /** A name in letters that many words contain stands for itself alone. */
    private static String spaced(String word) {
        String between = word.codePoints()
                .mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining("[\\h-]*"));
        boolean isLatin = word.codePoints().allMatch(point -> point < 0x250);
        return isLatin ? "(?<![\\p{Alnum}])" + between + "(?![\\p{Alnum}])" : between;
    }

    /** Words that differ in spaces, case and width alone are one. */
    private static String key(String word) {
        return plain(word).toLowerCase(Locale.ROOT);
    }

    /** Of what kinds words are that were found, each once. */
    public Set<TellKind> kindsOf(Collection<String> found) {
        return found.stream()
                .map(word -> ANYBODY.matcher(word).matches()
                        ? TellKind.CONTACT
                        : kinds.getOrDefault(key(word), TellKind.PARTICULAR))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TellKind.class)));
    }

    /** The same text with {@link #HIDDEN} in their place; as it was where there is none. */
    public String masked(String text) {
        String masked = pattern.matcher(text).replaceAll(HIDDEN);
        String narrow = Normalizer.normalize(masked, Normalizer.Form.NFKC);
        return pattern.matcher(narrow).find() ? pattern.matcher(narrow).replaceAll(HIDDEN) : masked;
    }

    /** Those that stand in a text, as they are written there, each once. */
    public Set<String> in(String text) {
        return pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The case's own that stand among bytes, in an encoding in which programs write text. */
    public Set<String> in(byte[] bytes) {
        String raw = letters(bytes);
        return words.stream()
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
