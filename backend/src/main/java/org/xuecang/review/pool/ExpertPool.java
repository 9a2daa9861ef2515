package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is known of experts, for who gives them cases. */
@ApplicationScoped
public class ExpertPool {

    /** Joins what an organisation knows of a row of {@code app_user person}; its parameter is the organisation. */
    public static final String KNOWN_OF_PERSON =
            "expert_profile known on known.user_id = person.id and known.organisation_id = ?";

    @Inject
    Jdbi jdbi;

    /**
     * What is known of one.
     *
     * @param capacity null for any number
     */
    public record Known(Set<String> fields, Integer capacity) {

        /** Of whom nothing was entered. */
        public static final Known NOTHING = new Known(Set.of(), null);
    }

    /** Of those of the people of whom the organisation knows something; in one statement. */
    public Map<UUID, Known> of(UUID organisationId, Collection<UUID> people) {
        Map<UUID, Known> known = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select user_id, fields, capacity from expert_profile where organisation_id = ? and user_id = any (?)",
                        organisationId,
                        people.toArray(UUID[]::new))
                .map((row, _) -> known.put(
                        row.getObject("user_id", UUID.class),
                        new Known(
                                Set.copyOf(List.of(
                                        (String[]) row.getArray("fields").getArray())),
                                row.getObject("capacity", Integer.class))))
                .list());
        return known;
    }
}
