package org.xuecang.review.decision;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.measure.Measure;
import org.xuecang.measure.MeasureParameter;
import org.xuecang.measure.MeasureRow;
import org.xuecang.measure.MonthlyCounts;
import org.xuecang.measure.Period;
import org.xuecang.measure.Series;
import org.xuecang.organisation.Level;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/**
 * Counts applications by something that happened to them on a day of the period; by programme, level and batch of their
 * round. They count for the unit they went through and whatever is above it.
 */
abstract class CaseMeasure implements Measure {

    private static final String PROGRAMME = "programme";
    private static final String LEVEL = "level";
    private static final String BATCH = "batch";

    private static final String BELOW = "a.unit_id in (select id from organisation_subtree(array[%s], %s))";

    @Inject
    MonthlyCounts counts;

    @Inject
    Lists lists;

    @Inject
    Jdbi jdbi;

    /** With {@code round_application a} and {@code application_round r}. */
    abstract String from();

    /** The day on which it happened. */
    abstract String day();

    /** The day from which it counts no more; of the database's type {@code date}, null where there is none. */
    abstract String ended();

    @Override
    public String unit() {
        return "项";
    }

    @Override
    public List<MeasureParameter> parameters() {
        List<String> levels = Arrays.stream(Level.values()).map(Level::name).toList();
        return List.of(
                MeasureParameter.reference(PROGRAMME, false, "programmes"),
                MeasureParameter.choice(LEVEL, false, levels),
                MeasureParameter.number(BATCH, false));
    }

    @Override
    public boolean isKnown(String parameter, UUID id) {
        return jdbi.withHandle(sql -> sql.select("select exists (select 1 from programme where id = ?)", id)
                .mapTo(Boolean.class)
                .one());
    }

    private String holding(String until) {
        return "(%1$s is null or %1$s > %2$s)".formatted(ended(), until);
    }

    /**
     * The organisations that have, themselves or below them, a case of which this is true.
     *
     * @param from with {@code round_application a} and {@code application_round r}
     * @param where with one {@code ?} for the period's last day
     */
    Set<UUID> holders(
            Set<UUID> organisations, Period period, String from, String where, Map<String, String> parameters) {
        Condition asked = asked(parameters);
        String sql = "select asked.organisation from unnest(cast(? as uuid[])) asked (organisation) where exists"
                + " (select 1 from " + from + " where " + where + " and " + BELOW.formatted("asked.organisation", "?")
                + " and " + asked.sql() + ")";
        Object[] values = Stream.concat(
                        Stream.of(organisations.toArray(UUID[]::new), period.end(), period.end()),
                        asked.parameters().stream())
                .toArray();
        return jdbi.withHandle(
                handle -> handle.select(sql, values).mapTo(UUID.class).set());
    }

    private static Condition asked(Map<String, String> parameters) {
        Condition asked = Condition.TRUE;
        if (parameters.containsKey(PROGRAMME)) {
            asked = asked.and(Condition.of("r.programme_id = ?", UUID.fromString(parameters.get(PROGRAMME))));
        }
        if (parameters.containsKey(LEVEL)) {
            asked = asked.and(Condition.of("r.level = ?", parameters.get(LEVEL)));
        }
        if (parameters.containsKey(BATCH)) {
            asked = asked.and(Condition.of("r.batch = ?", Integer.valueOf(parameters.get(BATCH))));
        }
        return asked;
    }

    @Override
    public Map<UUID, Series> count(Set<UUID> organisations, Period period, Map<String, String> parameters) {
        Condition asked = asked(parameters);
        String sql = "select count(*) from " + from() + " where " + day() + " between ? and asked.day and "
                + holding("asked.day") + " and " + BELOW.formatted("asked.organisation", "asked.day") + " and "
                + asked.sql();
        Object[] values = Stream.concat(Stream.of(period.start()), asked.parameters().stream())
                .toArray();
        return counts.count(sql, organisations, period, values);
    }

    @Override
    public Page<MeasureRow> rows(
            UUID organisation, Period period, Map<String, String> parameters, PageRequest request) {
        Condition asked = asked(parameters);
        ListQuery query = ListQuery.of(
                        "a.id, 'application' as kind, a.title as label, " + day() + " as day,"
                                + " a.unit_id as organisation_id, organisation_name_on(a.unit_id, " + day()
                                + ") as organisation_name",
                        from())
                .where(day() + " between ? and ?", period.start(), period.end())
                .where(holding("?"), period.end())
                .where(BELOW.formatted("cast(? as uuid)", "?"), organisation, period.end())
                .where(asked.sql(), asked.parameters().toArray())
                .orderBy(SortKey.descending(day(), "date"), SortKey.descending("a.id", "uuid"));
        return lists.page(query, request, MeasureRow.class);
    }
}
