package org.xuecang.signoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredSignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    boolean isOpenFor(SignOffSubject subject) {
        return count(
                        "subjectType = ?1 and subjectId = ?2 and state in ?3",
                        subject.type(),
                        subject.id(),
                        SignOffState.OPEN)
                > 0;
    }

    Optional<SignOff> openOfSubject(UUID subjectId) {
        return find("subjectId = ?1 and state in ?2", subjectId, SignOffState.OPEN)
                .firstResultOptional();
    }

    List<SignOff> ofSubject(String type, UUID id) {
        return list("subjectType = ?1 and subjectId = ?2", type, id);
    }

    /** Reads it anew and keeps others from changing it until the transaction ends. */
    void hold(SignOff signOff) {
        getEntityManager().refresh(signOff, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SignOff> openOf(UUID drafterId) {
        return list("drafterId = ?1 and state in ?2", drafterId, SignOffState.OPEN);
    }
}
