package org.xuecang.review.blind;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is looked for in a {@link FoldedText}: words however they are spaced, and what tells whoever it belongs to. */
final class TellingPattern {

    /** Shorter ones are counts and years, which tell of nobody. */
    static final int SHORTEST_NUMBER = 5;

    private static final String IN_NAMES = "[ ·-]*+";
    private static final String IN_NUMBERS = "[ ·.()/-]*+";
    private static final String BEFORE_NUMBER = "(?<![0-9])";
    private static final String BEHIND_NUMBER = "(?![0-9])";

    /** Of a phone number at home. */
    private static final String COUNTRY = "(?:(?:\\+|00)?86" + IN_NUMBERS + ")?";

    /** Around what is dialled first. */
    private static final String BRACKET = "(?:\\((?=[+0-9 -]{2,6}\\)))?";

    private static final String NUMBER = "[0-9]{" + SHORTEST_NUMBER + ",25}x?";

    /** GB 11643-1999: behind the place the day of birth, by which a spaced one is told from numbers side by side. */
    private static final String IDENTITY_CARD = "[1-9][0-9]{16}[0-9x]|"
            + "[1-9]#[0-9]#[0-9]#[0-9]#[0-9]#[0-9]#(?:1#9|2#0)#[0-9]#[0-9]#(?:0#[1-9]|1#[0-2])#(?:[0-2]#[0-9]|3#[01])#[0-9]#[0-9]#[0-9]#[0-9x]"
                    .replace("#", IN_NUMBERS);

    /** Mobile numbers as they are given out since 2017, in the groups in which they are read out. */
    private static final String MOBILE = BRACKET
            + COUNTRY
            + "(?:1[3-9][0-9]{2}#[0-9]{3}#[0-9]{4}|1[3-9][0-9](?:#[0-9]{4}#[0-9]{4}|#[0-9]{3}#[0-9]{5}))"
                    .replace("#", IN_NUMBERS);

    private static final String MAIL = "[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}";

    private static final String OF_ANYBODY = numeric("(?:" + IDENTITY_CARD + ")") + "|" + numeric(MOBILE) + "|" + MAIL;

    private TellingPattern() {}

    static Pattern of(Collection<String> words, Collection<LocalDate> days) {
        Stream<String> spaced = words.stream()
                .map(TellingPattern::plain)
                .filter(TellingPattern::isLongEnough)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(TellingPattern::spaced);
        return Pattern.compile(Stream.of(spaced, days.stream().map(TellingPattern::written), Stream.of(OF_ANYBODY))
                .flatMap(each -> each)
                .collect(Collectors.joining("|")));
    }

    /** Folded, without what may stand between letters anyway. */
    private static String plain(String word) {
        String letters = FoldedText.of(word).letters();
        String digits = letters.replaceAll("[ ·.()/+-]", "");
        return digits.matches("[0-9]+x?") ? digits : letters.replaceAll("[ ·-]", "");
    }

    private static boolean isLongEnough(String plain) {
        return plain.matches("[0-9]*")
                ? plain.length() >= SHORTEST_NUMBER
                : plain.codePointCount(0, plain.length()) >= TellingWords.SHORTEST;
    }

    /** A name in letters that many words contain stands for itself alone, and a number is no part of another. */
    private static String spaced(String plain) {
        if (plain.matches(NUMBER)) {
            return numeric(BRACKET + COUNTRY + joined(plain, IN_NUMBERS));
        }
        String name = joined(plain, IN_NAMES);
        boolean isLatin = plain.codePoints().allMatch(point -> point < 0x250);
        return isLatin ? "(?<![\\p{Alnum}])" + name + "(?![\\p{Alnum}])" : name;
    }

    private static String joined(String plain, String between) {
        return plain.codePoints()
                .mapToObj(point -> Pattern.quote(Character.toString(point)))
                .collect(Collectors.joining(between));
    }

    private static String numeric(String pattern) {
        return BEFORE_NUMBER + pattern + BEHIND_NUMBER;
    }

    /** With zeros and without, in signs and between 年, 月 and 日. */
    private static String written(LocalDate day) {
        String gap = "(?:[ ·.()/-]++年?|年)" + IN_NUMBERS;
        String numbers =
                day.getYear() + gap + "0?" + day.getMonthValue() + gap.replace('年', '月') + "0?" + day.getDayOfMonth();
        return numeric(numbers) + "(?: *+[日号])?";
    }
}
