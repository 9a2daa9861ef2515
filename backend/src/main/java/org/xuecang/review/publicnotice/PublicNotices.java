package org.xuecang.review.publicnotice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public notices. */
@ApplicationScoped
public class PublicNotices implements PanacheRepositoryBase<PublicNotice, UUID> {

    /** One that was given up is not found. */
    public Optional<PublicNotice> findOfRound(UUID roundId) {
        return find("roundId = ?1 and state <> ?2", roundId, PublicNoticeState.DISCARDED)
                .firstResultOptional();
    }

    /** One that everybody may read. */
    public Optional<PublicNotice> findPublic(UUID id) {
        return findByIdOptional(id).filter(PublicNotice::isPublic);
    }

    /** Reads it anew and keeps others from concluding or objecting until the transaction ends. */
    public PublicNotice hold(PublicNotice notice) {
        getEntityManager().refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }

    List<UUID> over(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select id from PublicNotice where state = ?1 and lastDay < ?2 order by lastDay", UUID.class)
                .setParameter(1, PublicNoticeState.PUBLISHED)
                .setParameter(2, today)
                .getResultList();
    }
}
