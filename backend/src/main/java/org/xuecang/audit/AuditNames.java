package org.xuecang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.identity.AppUsers;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.time.RequestTime;

/**
 * What the people and organisations of events are called as they are read. The events themselves hold ids only: a name
 * can change, and must not stay where nothing can be taken back.
 */
@ApplicationScoped
class AuditNames {

    @Inject
    AppUsers people;

    @Inject
    KnownOrganisations organisations;

    @Inject
    RequestTime time;

    /** @return names by id, of those that have one; in two statements whatever the number of events */
    Map<UUID, String> of(List<AuditEvent> events) {
        List<UUID> touched = events.stream()
                .flatMap(event -> event.subjects().values().stream())
                .map(AuditNames::id)
                .flatMap(Optional::stream)
                .toList();
        List<UUID> actors = events.stream().map(event -> event.row().actorId()).toList();
        List<UUID> units = events.stream()
                .flatMap(event -> Stream.of(event.row().unitId(), event.row().organisationId()))
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, String> names = new HashMap<>(people.names(distinct(actors, touched)));
        names.putAll(organisations.names(distinct(units, touched), time.today()));
        return names;
    }

    private static List<UUID> distinct(Collection<UUID> some, Collection<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Empty for what is numbered otherwise, such as a plan's version. */
    static Optional<UUID> id(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException number) {
            return Optional.empty();
        }
    }
}
