package org.xuecang.platform.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Narrows lists by words. What few have is looked up in the indexes first, and the list is asked for those alone, of which the
 * planner then knows how many there are; a word that many have is asked of each row as the list goes through them in its order, which
 * finds a page of them soon and never all.
 */
@ApplicationScoped
public class WordSearch {

    /** As many ids are carried from one place into the list's own statement. */
    public static final int FEW = 1_000;

    @Inject
    Jdbi jdbi;

    /**
     * Where a word may stand.
     *
     * @param ids of what is called so, a query that looks into an index
     * @param among that a row of the list hangs on one of some ids
     * @param inRow the same asked of the row by the word itself
     */
    public record Place(Condition ids, Function<UUID[], Condition> among, Condition inRow) {

        /** A column that holds one of the ids. */
        public static Place of(Condition ids, String column, Condition inRow) {
            return new Place(ids, found -> Condition.of(column + " = any (?)", (Object) found), inRow);
        }

        /** The same, for rows of which something else holds as well. */
        public Place where(Condition also) {
            return new Place(ids, found -> also.and(among.apply(found)), also.and(inRow));
        }

        private Condition holding(UUID[] found) {
            return found.length == 0 ? Condition.FALSE : found.length > FEW ? inRow : among.apply(found);
        }
    }

    /**
     * That each of some words stands somewhere in a row. One statement, besides the list's.
     *
     * @param words at least one
     * @param places that there are for a word
     */
    public Condition in(Words words, Function<String, Stream<Place>> places) {
        List<List<Place>> sought =
                words.words().stream().map(word -> places.apply(word).toList()).toList();
        Iterator<UUID[]> found =
                lookedUp(sought.stream().flatMap(List::stream).toList()).iterator();
        return sought.stream()
                .map(each -> somewhere(each, found))
                .reduce(Condition::and)
                .orElseThrow();
    }

    private static Condition somewhere(List<Place> places, Iterator<UUID[]> found) {
        return places.stream()
                .map(place -> place.holding(found.next()))
                .filter(holding -> !holding.equals(Condition.FALSE))
                .reduce(Condition::or)
                .orElse(Condition.FALSE);
    }

    /** What each place knows, or more than {@link #FEW} of it. */
    private List<UUID[]> lookedUp(List<Place> places) {
        String queries = places.stream()
                .map(place -> "array(" + place.ids().sql() + " limit " + (FEW + 1) + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        Object[] parameters = places.stream()
                .flatMap(place -> place.ids().parameters().stream())
                .toArray();
        return jdbi.withHandle(sql -> sql.select(queries, parameters)
                .map((row, _) -> arrays(row, places.size()))
                .one());
    }

    private static List<UUID[]> arrays(ResultSet row, int count) throws SQLException {
        UUID[][] arrays = new UUID[count][];
        for (int i = 0; i < count; i++) {
            arrays[i] = (UUID[]) row.getArray(i + 1).getArray();
        }
        return List.of(arrays);
    }
}
