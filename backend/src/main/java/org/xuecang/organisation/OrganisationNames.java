package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/**
 * Finds who is meant by a name in a paper, among the organisations and groups in one organisation's line: itself, all
 * above and all below it, on the paper's day. Official names and aliases count as they were then; spaces and full-width
 * forms make no difference. Two statements, however many names.
 */
@ApplicationScoped
public class OrganisationNames {

    private static final int SUGGESTIONS = 5;
    private static final double ALIKE = 0.3;

    private static final String NAMED = """
            with line as (
                select id from organisation_subtree(array[cast(:of as uuid)], :day)
                union
                select id from organisation_ancestors(array[cast(:of as uuid)], :day)
            ), named as (
                select 'ORGANISATION' as kind, known.organisation_id as id, known.name,
                    known.valid_from <= :day and (known.valid_until is null or known.valid_until > :day) as valid
                from organisation_name known
                where known.organisation_id in (select id from line)
                union all
                select 'GROUP', owned.id, owned.name, true
                from organisation_group owned where owned.owner_id in (select id from line)
                union all
                select 'GROUP', alias.group_id, alias.name, true
                from organisation_group_alias alias join organisation_group owned on owned.id = alias.group_id
                where owned.owner_id in (select id from line)
            )
            """;

    @Inject
    Jdbi jdbi;

    private record Row(String wanted, NameMatch.Kind kind, UUID id, String name, double similarity) {}

    /**
     * @param names as they stand in the paper
     * @param of the organisation in whose line to look, usually the county
     * @param day the paper's day
     * @return a match for every given name
     */
    public Map<String, NameMatch> resolve(Collection<String> names, UUID of, LocalDate day) {
        Map<String, List<Row>> exact = byName(exact(List.copyOf(names), of, day));
        List<String> unknown = names.stream()
                .filter(name -> !exact.containsKey(name))
                .distinct()
                .toList();
        Map<String, List<Row>> alike = unknown.isEmpty() ? Map.of() : byName(alike(unknown, of, day));
        Map<String, NameMatch> matches = new LinkedHashMap<>();
        for (String name : names) {
            List<Row> found = exact.get(name);
            matches.put(
                    name,
                    found == null
                            ? NameMatch.none(candidates(alike.getOrDefault(name, List.of())))
                            : NameMatch.found(candidates(found)));
        }
        return matches;
    }

    private List<Row> exact(List<String> names, UUID of, LocalDate day) {
        return query("""
                select distinct wanted.name as wanted, named.kind, named.id,
                    case named.kind when 'GROUP' then (select owned.name from organisation_group owned where owned.id = named.id)
                        else organisation_name_on(named.id, :day) end as name,
                    cast(1 as float8) as similarity
                from unnest(:names) wanted(name)
                    join named on named.valid and organisation_name_key(named.name) = organisation_name_key(wanted.name)
                order by wanted.name, named.kind, named.id
                """, names, of, day);
    }

    /** Names of other days are suggested too, first of all: a paper may lag behind a renaming. */
    private List<Row> alike(List<String> names, UUID of, LocalDate day) {
        return query("""
                select wanted.name as wanted, best.kind, best.id, best.name, best.similarity
                from unnest(:names) wanted(name) cross join lateral (
                    select near.kind, near.id, near.name, near.similarity
                    from (
                        select distinct on (named.kind, named.id) named.kind, named.id, named.name,
                            cast(greatest(similarity(named.name, wanted.name), word_similarity(wanted.name, named.name))
                                as float8) as similarity
                        from named
                        order by named.kind, named.id, 4 desc
                    ) near
                    where near.similarity >= :alike
                    order by near.similarity desc, near.name
                    limit :most
                ) best
                order by wanted.name, best.similarity desc, best.name
                """, names, of, day);
    }

    private List<Row> query(String select, List<String> names, UUID of, LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery(NAMED + select)
                .bind("of", of)
                .bind("day", day)
                .bindArray("names", String.class, names)
                .bindMap(select.contains(":alike") ? Map.of("alike", ALIKE, "most", SUGGESTIONS) : Map.of())
                .map(RecordRows.of(Row.class))
                .list());
    }

    private static Map<String, List<Row>> byName(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::wanted));
    }

    private static List<NameMatch.Candidate> candidates(List<Row> rows) {
        return rows.stream()
                .map(row -> new NameMatch.Candidate(row.kind(), row.id(), row.name(), row.similarity()))
                .toList();
    }
}
