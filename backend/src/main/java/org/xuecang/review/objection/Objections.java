package org.xuecang.review.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.review.publicnotice.OpenObjections;

/** The objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID>, OpenObjections {

    @Override
    public Set<UUID> disputed(UUID noticeId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select applicationId from Objection where noticeId = ?1 and state = ?2", UUID.class)
                .setParameter(1, noticeId)
                .setParameter(2, ObjectionState.OPEN)
                .getResultList());
    }

    Optional<Objection> find(ObjectionCode code) {
        return find("codeSha256", (Object) code.sha256()).firstResultOptional();
    }
}
