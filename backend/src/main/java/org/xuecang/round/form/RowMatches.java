package org.xuecang.round.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which rows of a list were there before: the same first, then those that say nearly the same. */
final class RowMatches {

    /** From where on a row is the earlier one changed, and no other. */
    private static final double ALIKE = 0.4;

    /** Of longer lists only rows that are the same are known again. */
    private static final int MOST_COMPARED = 60;

    /** As much of a text as tells whether it is the same one. */
    private static final int TELLING = 300;

    private static final int NONE = -1;

    private final int[] earlier;
    private final Set<Integer> staying;

    private RowMatches(int[] earlier) {
        this.earlier = earlier;
        staying = longestInOrder(earlier);
    }

    static RowMatches of(ArrayNode was, ArrayNode is) {
        int[] earlier = new int[is.size()];
        Arrays.fill(earlier, NONE);
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, was.size()).boxed().toList());
        for (int row = 0; row < is.size(); row++) {
            JsonNode wanted = is.get(row);
            int found = NONE;
            for (int i = 0; i < left.size() && found == NONE; i++) {
                found = was.get(left.get(i)).equals(wanted) ? i : NONE;
            }
            earlier[row] = found == NONE ? NONE : left.remove(found);
        }
        pairAlike(was, is, left, earlier);
        return new RowMatches(earlier);
    }

    private record Pair(int was, int is, double likeness) {}

    private static void pairAlike(ArrayNode was, ArrayNode is, List<Integer> left, int[] earlier) {
        List<Integer> added = IntStream.range(0, is.size())
                .filter(row -> earlier[row] == NONE)
                .boxed()
                .toList();
        if (left.size() > MOST_COMPARED || added.size() > MOST_COMPARED) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int row : left) {
            for (int other : added) {
                pairs.add(new Pair(row, other, likeness(was.get(row), is.get(other))));
            }
        }
        pairs.removeIf(pair -> pair.likeness() < ALIKE);
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.was() - pair.is())));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (earlier[pair.is()] == NONE && taken.add(pair.was())) {
                earlier[pair.is()] = pair.was();
            }
        }
    }

    /** From 0 for nothing in common to 1 for the same. */
    private static double likeness(JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return 1;
        }
        if (was.isTextual() && is.isTextual()) {
            return likeness(was.textValue(), is.textValue());
        }
        if (!was.isObject() || !is.isObject()) {
            return 0;
        }
        Set<String> names = new HashSet<>();
        was.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .mapToDouble(name -> likeness(was.path(name), is.path(name)))
                .average()
                .orElse(0);
    }

    /** Dice's coefficient of their pairs of neighbouring characters. */
    private static double likeness(String was, String is) {
        Set<String> earlier = neighbours(was);
        Set<String> later = neighbours(is);
        if (earlier.isEmpty() || later.isEmpty()) {
            return 0;
        }
        long common = earlier.stream().filter(later::contains).count();
        return 2.0 * common / (earlier.size() + later.size());
    }

    private static Set<String> neighbours(String text) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 2 <= Math.min(text.length(), TELLING); i++) {
            found.add(text.substring(i, i + 2));
        }
        return found;
    }

    /** The most rows that stand among each other as before: all others moved. */
    private static Set<Integer> longestInOrder(int[] earlier) {
        int[] length = new int[earlier.length];
        int[] previous = new int[earlier.length];
        int last = NONE;
        for (int row = 0; row < earlier.length; row++) {
            previous[row] = NONE;
            if (earlier[row] == NONE) {
                continue;
            }
            length[row] = 1;
            for (int above = 0; above < row; above++) {
                if (length[above] >= length[row] && earlier[above] < earlier[row]) {
                    length[row] = length[above] + 1;
                    previous[row] = above;
                }
            }
            last = last == NONE || length[row] > length[last] ? row : last;
        }
        Set<Integer> staying = new HashSet<>();
        for (int row = last; row != NONE; row = previous[row]) {
            staying.add(row);
        }
        return staying;
    }

    /** The row that it was; negative for one that was not there. */
    int earlier(int row) {
        return earlier[row];
    }

    boolean isMoved(int row) {
        return !staying.contains(row);
    }
}
