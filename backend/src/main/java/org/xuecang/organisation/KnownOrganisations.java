package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What others who only hold an organisation's id may ask about it. */
@ApplicationScoped
public class KnownOrganisations {

    @Inject
    Organisations organisations;

    /** Whether this is an empty installation. Others that ask at the same time wait for whoever asked first. */
    public boolean isNoneYet() {
        organisations.lockShape();
        return organisations.count() == 0;
    }

    public boolean isKnown(UUID id) {
        return !organisations.known(Set.of(id)).isEmpty();
    }

    /** Whether it is a town that there is on a day. */
    public boolean isTown(UUID id, LocalDate day) {
        return organisations.isTown(id, day);
    }

    /**
     * Where the right to edit what is the organisation's is asked: at itself while it exists, else at a parent it had.
     *
     * @param id may be null
     * @return empty when there is no such organisation
     */
    public Optional<UUID> place(UUID id, LocalDate day) {
        return Optional.ofNullable(id)
                .flatMap(organisations::findByIdOptional)
                .map(organisation -> organisation.placeOn(day));
    }

    /** The official names on a day, for showing ids as names. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return organisations.namesOn(ids, day);
    }
}
