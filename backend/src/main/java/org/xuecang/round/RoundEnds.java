package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.time.RequestTime;

/**
 * When a round's window ends, for all or for whom it was moved.
 *
 * <p>The end that holds for an application is the latest of the round's own, its unit's and its applicant's. Moving the
 * round's own end, to a later or an earlier time, leaves theirs as they are: closing a round early takes nothing from a unit
 * that was given longer. What was given too long is put right by an earlier end, for themselves. What waits for the window's end waits for the last of them all ({@link ApplicationRound#lastEnd}).
 * The database has the same rule as {@code round_closes_at}, for lists.
 */
@ApplicationScoped
public class RoundEnds {

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    /**
     * For whom an end was moved: for all, for one unit, or for one applicant.
     *
     * @param unitId null but for a unit
     * @param applicantId null but for an applicant
     */
    record Whom(UUID unitId, UUID applicantId) {

        boolean isAll() {
            return unitId == null && applicantId == null;
        }
    }

    /** For what goes through one of the units, or has one of the people as its applicant; null in a draft that does not say it. */
    Instant of(ApplicationRound round, Collection<UUID> units, Collection<UUID> applicants) {
        Instant all = round.closesAt();
        if (all == null || all.equals(round.lastEnd())) {
            return all;
        }
        return jdbi.withHandle(sql -> sql.select(
                        "select round_closes_at(r, ?, ?) from application_round r where r.id = ?",
                        units.toArray(UUID[]::new),
                        applicants.toArray(UUID[]::new),
                        round.id())
                .mapTo(Instant.class)
                .one());
    }

    /**
     * An earlier time than before puts right what was given to a unit or an applicant: it takes the place of all that.
     *
     * @param decidedBy null for the system
     */
    void moved(UUID round, Whom whom, Instant from, Instant to, String reason, UUID decidedBy) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into round_extension (id, round_id, unit_id, applicant_id, from_time, to_time, reason, decided_by,
                    decided_at, corrects)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                round,
                whom.unitId(),
                whom.applicantId(),
                from,
                to,
                reason,
                decidedBy,
                time.now(),
                !whom.isAll() && to.isBefore(from)));
    }

    /** The last of all that units and applicants were given for themselves; null where none was. */
    Instant latestOwn(UUID round) {
        return jdbi.withHandle(sql -> sql.select("select max(to_time) from round_own_end where round_id = ?", round)
                .mapTo(Instant.class)
                .one());
    }

    /** When the window was to end as the round was opened. */
    Instant published(ApplicationRound round) {
        return moves(round.id()).stream()
                .filter(move -> move.unitId() == null && move.applicantId() == null)
                .findFirst()
                .map(RoundView.Extension::from)
                .orElse(round.closesAt());
    }

    /**
     * For whom a round's window is open the longest.
     *
     * @param end the first moment that is too late for them
     * @param name of the unit or the person; null for all
     */
    public record Last(Instant end, String name) {}

    /** For whom the window of a round that has opened ends last. */
    public Last last(UUID roundId) {
        return jdbi.withHandle(sql -> sql.select("""
                        select greatest(r.closes_at, own.to_time) as last_end,
                            case when own.to_time > r.closes_at
                                then coalesce(organisation_name_on(own.unit_id, ?), person.display_name) end as name
                        from application_round r
                        left join round_own_end own on own.round_id = r.id
                        left join app_user person on person.id = own.applicant_id
                        where r.id = ? order by last_end desc, own.id limit 1
                        """, time.today(), roundId)
                .map((row, _) -> new Last(row.getTimestamp("last_end").toInstant(), row.getString("name")))
                .one());
    }

    /** All of a round's moves, the earliest first. */
    List<RoundView.Extension> moves(UUID round) {
        return moves(round, Condition.TRUE);
    }

    /** Those that concern all, one of the units or the person. */
    List<RoundView.Extension> moves(UUID round, Collection<UUID> units, UUID person) {
        return moves(
                round,
                Condition.of(
                        "x.unit_id is null and x.applicant_id is null or x.unit_id = any (?) or x.applicant_id = ?",
                        units.toArray(UUID[]::new),
                        person));
    }

    private List<RoundView.Extension> moves(UUID round, Condition shown) {
        Condition wanted = Condition.of("x.round_id = ?", round).and(shown);
        return jdbi.withHandle(sql -> sql.select(
                        """
                        select x.from_time, x.to_time, x.reason, x.decided_at, x.unit_id, x.applicant_id,
                            organisation_name_on(x.unit_id, ?) as unit_name, person.display_name as applicant_name
                        from round_extension x left join app_user person on person.id = x.applicant_id
                        where %s order by x.decided_at, x.id
                        """.formatted(wanted.sql()),
                        Stream.concat(Stream.of(time.today()), wanted.parameters().stream())
                                .toArray())
                .map((row, _) -> move(row))
                .list());
    }

    private static RoundView.Extension move(ResultSet row) throws SQLException {
        return new RoundView.Extension(
                row.getTimestamp("from_time").toInstant(),
                row.getTimestamp("to_time").toInstant(),
                row.getString("reason"),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getObject("applicant_id", UUID.class),
                row.getString("applicant_name"));
    }

    /** What an applicant was given in these rounds holds for whoever took over what they write there. */
    public void passOn(Collection<UUID> rounds, UUID from, UUID to) {
        jdbi.useHandle(sql -> {
            List<UUID> given = sql.select(
                            "select id from round_own_end where round_id = any (?) and applicant_id = ? order by id",
                            rounds.toArray(UUID[]::new),
                            from)
                    .mapTo(UUID.class)
                    .list();
            given.forEach(each -> sql.execute("""
                    insert into round_extension
                        (id, round_id, applicant_id, from_time, to_time, reason, decided_by, decided_at)
                    select ?, round_id, ?, least(from_time, to_time - interval '1 second'), to_time, reason, decided_by,
                        decided_at
                    from round_extension
                    where id = ?
                    """, Ids.next(), to, each));
        });
    }
}
