package org.xuecang.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.review.PutVotesRequest.Entered;

/** Votes that were counted for cases, as they are kept. */
@ApplicationScoped
public class CaseVotes {

    private static final TypeReference<List<Entered>> ENTERED = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    /** @param version 0 before anything was entered */
    record Kept(Map<String, Entered> byKey, Instant enteredAt, long version) {

        private static final Kept NONE = new Kept(Map.of(), null, 0);
    }

    Kept of(UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select votes, entered_at, version from case_votes where application_id = ?", applicationId)
                .map((row, _) -> new Kept(
                        read(row.getString("votes")),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getLong("version")))
                .findOne()
                .orElse(Kept.NONE));
    }

    private static Map<String, Entered> read(String stored) {
        return StoredJson.read(stored, ENTERED).stream().collect(Collectors.toMap(Entered::key, Function.identity()));
    }

    /** How many each case has, by the criteria's keys; without cases that have none. In one statement. */
    public Map<UUID, Map<String, Integer>> counted(Collection<UUID> applications) {
        Map<UUID, Map<String, Integer>> counted = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select application_id, votes from case_votes where application_id = any (?)",
                        (Object) applications.toArray(UUID[]::new))
                .map((row, _) ->
                        counted.put(row.getObject("application_id", UUID.class), votes(read(row.getString("votes")))))
                .list());
        return counted;
    }

    private static Map<String, Integer> votes(Map<String, Entered> entered) {
        Map<String, Integer> votes = new HashMap<>();
        entered.forEach((key, each) -> votes.put(key, each.votes()));
        return votes;
    }

    /**
     * @param by null for the system
     * @throws org.xuecang.platform.problem.DomainError 412 {@code stale} where somebody entered others meanwhile
     */
    void keep(UUID applicationId, List<Entered> votes, UUID by, Instant now, long seen) {
        int written = jdbi.withHandle(sql -> sql.execute("""
                insert into case_votes as known (application_id, votes, entered_by, entered_at, version)
                values (?, cast(? as jsonb), ?, ?, 1)
                on conflict (application_id) do update set votes = excluded.votes, entered_by = excluded.entered_by,
                    entered_at = excluded.entered_at, version = known.version + 1
                where known.version = ?
                """, applicationId, StoredJson.write(votes), by, now, seen));
        if (written == 0) {
            throw PlatformProblem.STALE.error();
        }
    }
}
