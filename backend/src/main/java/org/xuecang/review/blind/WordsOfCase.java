package org.xuecang.review.blind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.application.CaseIdentities.CaseIdentity;

/** The words by which a case is told, made of what is known of it: whole, and in the parts in which others write them. */
final class WordsOfCase {

    /** A town's or village's name with its kind, as units' names begin with it. */
    private static final Pattern PLACE = Pattern.compile("^([\\p{IsHan}]{1,5}?)(街道|镇|乡|村|社区|开发区|高新区|港区|园区|区)");

    /** Look like one, and are none. */
    private static final Set<String> NO_PLACES =
            Set.of("社区", "城区", "校区", "地区", "街区", "小区", "片区", "新区", "市区", "农村", "乡村", "新村", "城镇", "乡镇", "城乡");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\h*[（(].*$");
    private static final Pattern DIVISION = Pattern.compile("[省市县区]$");

    /** Between names that are answered together. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;。|｜/／\\\\()（）\\[\\]【】〔〕<>《》〈〉\\n]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What a name is called in front of it, and how it is addressed. */
    private static final Pattern CALLED = Pattern.compile("^[^:：]{1,8}[:：]|(?:等人?|老师|先生|女士|同志|教授)$");

    private static final Pattern LATIN = Pattern.compile("[\\x00-\\u024f]*");
    private static final int SHORTEST_LATIN = 3;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ ·.()/-]{0,2}[0-9]){6,24}x?");
    private static final Pattern AREA = Pattern.compile("(01[0-9]|02[0-9]|0[3-9][0-9]{2})([0-9]{7,8})");
    private static final Pattern DAY =
            Pattern.compile("([12][0-9]{3}) ?[-./年] ?([0-9]{1,2}) ?[-./月] ?([0-9]{1,2}) ?[日号]?");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /** Of people of whom nothing but the name is known. */
    static WordsOfCase ofNames(Collection<String> names) {
        WordsOfCase words = new WordsOfCase();
        words.whole.addAll(names);
        // what is said of an account in brackets is not its name
        names.forEach(name -> words.whole.add(IN_BRACKETS.matcher(name).replaceAll("")));
        return words;
    }

    /** Of names of units, within the places given. */
    private static WordsOfCase ofUnits(CaseIdentity identity) {
        WordsOfCase words = new WordsOfCase();
        identity.units().forEach(name -> words.unit(name, identity.places()));
        return words;
    }

    /** Of what was answered to what identifies. */
    private static WordsOfCase ofParticulars(CaseIdentity identity) {
        WordsOfCase words = new WordsOfCase();
        identity.particulars().forEach(words::answer);
        return words;
    }

    /** Of a case by kind, in whose order a word's kind is told that has several. */
    static Map<TellKind, WordsOfCase> of(CaseIdentity identity) {
        Map<TellKind, WordsOfCase> words = new EnumMap<>(TellKind.class);
        words.put(TellKind.PERSON, ofNames(identity.people()));
        words.put(TellKind.UNIT, ofUnits(identity));
        words.put(TellKind.PARTICULAR, ofParticulars(identity));
        return words;
    }

    /** As they were written. */
    Set<String> whole() {
        return whole;
    }

    /** Parts of them, which may be words of a language. */
    Set<String> parts() {
        return parts;
    }

    Set<String> all() {
        return Stream.concat(whole.stream(), parts.stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<LocalDate> days() {
        return days;
    }

    /** Without the county that it begins with; the town and the village that it begins with then, with their kind and without. */
    private void unit(String name, Set<String> places) {
        whole.add(name);
        String rest = name;
        for (String place : places) {
            for (String written : List.of(place, DIVISION.matcher(place).replaceFirst(""))) {
                if (!written.isEmpty() && rest.startsWith(written) && isName(rest.substring(written.length()))) {
                    rest = rest.substring(written.length());
                    whole.add(rest);
                }
            }
        }
        Matcher place = PLACE.matcher(rest);
        while (place.find() && !NO_PLACES.contains(place.group())) {
            whole.add(rest);
            whole.add(place.group());
            whole.add(place.group(1));
            rest = rest.substring(place.end());
            place = PLACE.matcher(rest);
        }
    }

    /** A town's name is short; anything else as short stands for many. */
    private static boolean isName(String rest) {
        return rest.length() >= 4 || (PLACE.matcher(rest).matches() && !NO_PLACES.contains(rest));
    }

    /** To what identifies. */
    private void answer(String answer) {
        whole.add(answer);
        String folded = FoldedText.of(answer).letters().strip();
        Matcher day = DAY.matcher(folded);
        if (day.matches()) {
            day(day);
        }
        NUMBER.matcher(folded).results().forEach(found -> number(found.group().replaceAll("[^0-9x]", "")));
        // of two characters a name is often written with a space
        BETWEEN.splitAsStream(answer)
                .map(part -> CALLED.matcher(part.strip()).replaceAll(""))
                .flatMap(part -> Stream.concat(Stream.of(part), SPACES.splitAsStream(part)))
                .filter(part -> !LATIN.matcher(part).matches() || part.length() >= SHORTEST_LATIN)
                .forEach(parts::add);
    }

    private void day(Matcher written) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(written.group(1)),
                    Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(3)));
            days.add(day);
            whole.add(day.toString());
        } catch (DateTimeException noDay) {
            whole.add(written.group());
        }
    }

    /** At home without the country, and in its town without the area. */
    private void number(String digits) {
        String home = digits.replaceFirst("^(?:00)?86(?=[0-9]{10,11}$)", "");
        whole.add(home);
        for (String dialled : List.of(home, "0" + home)) {
            Matcher area = AREA.matcher(dialled);
            if (area.matches()) {
                whole.add(dialled);
                whole.add(dialled.substring(1));
                whole.add(area.group(2));
            }
        }
    }
}
