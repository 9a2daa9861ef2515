package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.OpenRound;

/**
 * How many cases of a round experts have, and may have: as many as the pool says, and no more than they said when they
 * accepted. What was taken back, given up or set aside counts nowhere.
 */
@ApplicationScoped
public class ExpertLimits {

    /** The bound of a row of {@code app_user person}, null for none; its parameters are the round's organisation and the round. */
    public static final String MOST_OF_PERSON = """
            least((select p.capacity from expert_profile p where p.organisation_id = ? and p.user_id = person.id),
                (select case when i.state = 'ACCEPTED' then i.capacity end from expert_invitation i
                    where i.round_id = ? and i.user_id = person.id order by i.invited_at desc, i.id desc limit 1))""";

    /** How many a row of {@code app_user person} has; its parameter is the round. */
    private static final String HELD_BY_PERSON = """
            (select count(*) from review v where v.round_id = ? and v.reviewer_id = person.id
                and v.state in ('ASSIGNED', 'SUBMITTED'))""";

    @Inject
    Jdbi jdbi;

    /**
     * Of one expert in a round.
     *
     * @param most null for any number
     * @param held how many they have in all its stages, handed in or not
     */
    public record Limit(String name, Integer most, int held) {

        /** How many more they may have, as far as somebody bounds it; below nothing where they have more than that. */
        public OptionalInt room() {
            return most == null ? OptionalInt.empty() : OptionalInt.of(most - held);
        }
    }

    /** In the order of their ids, so that nobody waits for each other. */
    private void hold(Collection<UUID> experts) {
        jdbi.useHandle(
                sql -> sql.select("select id from app_user where id = any (?) order by id for no key update", (Object)
                                experts.stream().distinct().toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .list());
    }

    /** In one statement. */
    public Map<UUID, Limit> of(OpenRound round, Collection<UUID> experts) {
        Map<UUID, Limit> limits = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select person.id, person.display_name, " + MOST_OF_PERSON + " as most, " + HELD_BY_PERSON
                                + " as held from app_user person where person.id = any (?)",
                        round.organisationId(),
                        round.id(),
                        round.id(),
                        experts.toArray(UUID[]::new))
                .map((row, _) -> limits.put(
                        row.getObject("id", UUID.class),
                        new Limit(
                                row.getString("display_name"),
                                row.getObject("most", Integer.class),
                                row.getInt("held"))))
                .list());
        return limits;
    }

    /**
     * What is more than somebody may have. Whoever else gives one of them cases waits until this transaction ends, so that two who
     * assign at once do not pass a bound together.
     *
     * @param added who gets one more, by where that stands in what was asked
     * @param changed by how much each has more (or less) than now before that
     * @return {@code over-capacity} at each place that is one too many
     */
    public Faults over(OpenRound round, Map<String, UUID> added, Map<UUID, Integer> changed) {
        hold(added.values());
        Map<UUID, Limit> limits = of(round, added.values());
        Map<UUID, Integer> further = new HashMap<>(changed);
        Faults faults = new Faults();
        added.forEach((place, expert) -> {
            int more = further.merge(expert, 1, Integer::sum);
            Limit limit = limits.get(expert);
            if (limit != null && limit.room().isPresent() && more > limit.room().getAsInt()) {
                faults.add(place, "over-capacity", Map.of("name", limit.name(), "most", limit.most()));
            }
        });
        return faults;
    }
}
