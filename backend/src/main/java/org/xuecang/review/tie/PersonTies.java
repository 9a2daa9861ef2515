package org.xuecang.review.tie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.TieDeclared;

/** What was said of two people. */
@ApplicationScoped
public class PersonTies implements PanacheRepositoryBase<PersonTie, UUID> {

    @Inject
    Event<TieDeclared> declared;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** By the caller, of themselves and another; what is known already stays as it was said. */
    public void say(UUID organisationId, DeclaredTie tie, UUID personId, UUID otherId, String reason) {
        if (!isKnown(tie.kind(), personId, otherId)) {
            add(organisationId, tie.kind(), personId, otherId, reason);
        }
    }

    boolean isKnown(TieKind kind, UUID personId, UUID otherId) {
        return personId.equals(otherId)
                || count(
                                "kind = ?1 and revokedAt is null and (personId = ?2 and otherId = ?3"
                                        + " or personId = ?3 and otherId = ?2)",
                                kind,
                                personId,
                                otherId)
                        > 0;
    }

    PersonTie add(UUID organisationId, TieKind kind, UUID personId, UUID otherId, String reason) {
        UUID by = gate.caller().account();
        PersonTie tie = new PersonTie(Ids.next(), organisationId, kind, personId, otherId, reason, by, time.now());
        persistAndFlush(tie);
        declared.fire(new TieDeclared(personId, otherId));
        return tie;
    }
}
