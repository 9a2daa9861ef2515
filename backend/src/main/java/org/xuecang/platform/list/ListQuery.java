package org.xuecang.platform.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question a list answers: a SQL projection, what the caller may see, what they filtered by, and an order that no two
 * rows share. Answered by {@link Lists} in two statements whatever the size.
 */
public final class ListQuery {

    private final String columns;
    private final String from;
    private final List<Condition> dated = new ArrayList<>();
    private final List<Condition> joins = new ArrayList<>();
    private Condition visible = Condition.TRUE;
    private final List<Filter> filters = new ArrayList<>();
    private List<SortKey> order = List.of();

    /** @param asked what of it stands in the cursor */
    private record Filter(Condition condition, String asked) {}

    private ListQuery(String columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    /**
     * @param columns named as the row record's components, in snake case
     * @param from a FROM clause without parameters
     */
    public static ListQuery of(String columns, String from) {
        return new ListQuery(columns, from);
    }

    /**
     * A further column that depends on the moment, such as a name as of today. Not bound into the cursor, for the reason
     * given at {@link #visible}.
     */
    public ListQuery column(String sql, Object... parameters) {
        dated.add(Condition.of(sql, parameters));
        return this;
    }

    /**
     * Joins further rows, at most one to each, that depend on what was asked for or on the moment. Filters
     * and orders may name them. Not bound into the cursor, for the reason given at {@link #visible}.
     */
    public ListQuery leftJoin(String sql, Object... parameters) {
        joins.add(Condition.of(" left join " + sql, parameters));
        return this;
    }

    /** What the caller may see. Not bound into the cursor, so that a day's change does not end a walk. */
    public ListQuery visible(Condition condition) {
        visible = condition;
        return this;
    }

    public ListQuery where(String sql, Object... parameters) {
        return where(Condition.of(sql, parameters));
    }

    public ListQuery where(Condition condition) {
        filters.add(new Filter(condition, condition.toString()));
        return this;
    }

    /**
     * Adds a filter that also hangs on the moment or on who asks.
     *
     * @param asked what the caller gave for it, which alone is bound into the cursor, for the reason given at {@link #visible}
     */
    public ListQuery whereAsked(Object asked, Condition condition) {
        filters.add(new Filter(condition, condition.sql() + asked));
        return this;
    }

    /** Adds the filter only where the caller gave a value. */
    public ListQuery whereGiven(String sql, Object value) {
        return value == null || value.equals("") ? this : where(sql, value);
    }

    /** Adds the filter only where the caller gave a text: rows whose column contains it, in whatever case. */
    public ListQuery whereContains(String column, String text) {
        return text == null || text.isBlank() ? this : where(column + " ilike ?", TextPattern.containing(text));
    }

    /** The last key makes the order total: usually the id. */
    public ListQuery orderBy(SortKey... keys) {
        order = List.of(keys);
        return this;
    }

    /**
     * By one of the list's named orders where the caller asks for one; what the list is ordered by otherwise, given
     * before, lends its last key, so that this order is total too.
     *
     * @param keys the ascending key of each
     */
    public <S extends Enum<S>> ListQuery sorted(PageRequest request, Class<S> orders, Function<S, SortKey> keys) {
        if (request.sort() != null) {
            Sort<S> sort = Sort.of(request.sort(), orders);
            order = Stream.of(keys.apply(sort.by()), order.getLast())
                    .map(key -> key.towards(sort.descending()))
                    .toList();
        }
        return this;
    }

    List<SortKey> order() {
        return order;
    }

    String question() {
        return Stream.concat(filters.stream().map(Filter::asked), order.stream().map(SortKey::toString))
                .collect(Collectors.joining("|", columns + "|" + from + "|", ""));
    }

    Condition rows(List<String> after, int limit) {
        List<Object> parameters = new ArrayList<>();
        dated.forEach(column -> parameters.addAll(column.parameters()));
        joins.forEach(join -> parameters.addAll(join.parameters()));
        parameters.addAll(filterParameters());
        String further = dated.stream().map(column -> column.sql() + ", ").collect(Collectors.joining());
        Condition beyond = after.isEmpty() ? Condition.TRUE : beyond(after);
        parameters.addAll(beyond.parameters());
        parameters.add(limit);
        String keys = order.stream()
                // one collation for all: an array's elements may not differ in it, and these are only read back
                .map(key -> "cast(" + key.expression() + " as text) collate \"C\"")
                .collect(Collectors.joining(", ", "array[", "] as sort_keys"));
        String orders = order.stream().map(SortKey::order).collect(Collectors.joining(", "));
        return new Condition(
                "select " + columns + ", " + further + keys + " from " + joined() + " where " + filterSql() + " and "
                        + beyond.sql() + " order by " + orders + " limit ?",
                parameters);
    }

    Condition count(int most) {
        List<Object> parameters = new ArrayList<>();
        joins.forEach(join -> parameters.addAll(join.parameters()));
        parameters.addAll(filterParameters());
        parameters.add(most);
        return new Condition(
                "select count(*) from (select 1 from " + joined() + " where " + filterSql() + " limit ?) counted",
                parameters);
    }

    private String joined() {
        return joins.stream().map(Condition::sql).collect(Collectors.joining("", from, ""));
    }

    private String filterSql() {
        return Stream.concat(Stream.of(visible), filters.stream().map(Filter::condition))
                .map(condition -> "(" + condition.sql() + ")")
                .collect(Collectors.joining(" and "));
    }

    private List<Object> filterParameters() {
        return Stream.concat(Stream.of(visible), filters.stream().map(Filter::condition))
                .flatMap(condition -> condition.parameters().stream())
                .toList();
    }

    /** (a beyond x) or (a = x and b beyond y) or … : keys may run in different directions. */
    private Condition beyond(List<String> after) {
        List<String> alternatives = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (int last = 0; last < order.size(); last++) {
            List<Condition> parts = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                parts.add(order.get(i).equal(after.get(i)));
            }
            parts.add(order.get(last).beyond(after.get(last)));
            parts.forEach(part -> parameters.addAll(part.parameters()));
            alternatives.add(parts.stream().map(Condition::sql).collect(Collectors.joining(" and ")));
        }
        return new Condition(alternatives.stream().collect(Collectors.joining(") or (", "((", "))")), parameters);
    }
}
