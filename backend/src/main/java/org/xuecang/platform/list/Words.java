package org.xuecang.platform.list;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What somebody typed to find things by: words with spaces between, each of which has to stand somewhere in a thing. */
public record Words(List<String> words) {

    /** More than anybody types, and each costs a look into the indexes. */
    private static final int MOST = 8;

    private static final int PART_OF_NUMBER = 4;

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    public Words {
        words = List.copyOf(words);
    }

    /** @param typed null for none */
    public static Words of(String typed) {
        return new Words(
                typed == null
                        ? List.of()
                        : SPACES.splitAsStream(typed)
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .limit(MOST)
                                .toList());
    }

    /** As a list's filter takes them. */
    public String typed() {
        return String.join(" ", words);
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    /**
     * That each of them stands somewhere, where there are few rows; {@link WordSearch} where there are many.
     *
     * @param somewhere that one word stands in one of the places that there are
     */
    public Condition all(Function<String, Condition> somewhere) {
        return words.stream().map(somewhere).reduce(Condition::and).orElse(Condition.TRUE);
    }

    /**
     * That a word stands in a column that has an indexed column of its {@code text_pairs} beside it, in whatever case. The word's own pairs
     * are a query, else a prepared statement makes them anew at each row.
     */
    public static Condition in(String column, String word) {
        return Condition.of(
                "%s_pairs @> (select text_pairs(cast(? as text))) and %s ilike ?".formatted(column, column),
                word,
                TextPattern.containing(word));
    }

    /** The same asked of a row at hand, or of a column of which there are few rows. */
    public static Condition inRow(String column, String word) {
        return Condition.of(column + " ilike ?", TextPattern.containing(word));
    }

    /** That a word is a number in a column or a part of one; too few characters stand in too many. */
    public static Condition inNumber(String column, String word) {
        return word.length() < PART_OF_NUMBER ? Condition.FALSE : inRow(column, word);
    }
}
