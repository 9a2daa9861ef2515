package org.xuecang.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The applications. */
@ApplicationScoped
class RoundApplications implements PanacheRepositoryBase<RoundApplication, UUID> {

    /** Those given up are not found. */
    Optional<RoundApplication> findKept(UUID id) {
        return findByIdOptional(id).filter(found -> found.state() != ApplicationState.DISCARDED);
    }

    List<RoundApplication> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /**
     * Keeps others from writing it until the transaction ends.
     *
     * @throws jakarta.persistence.OptimisticLockException where it was written since it was read
     */
    void hold(RoundApplication application) {
        getEntityManager().lock(application, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same of several, as they are then; in one order for all, so that two never wait for each other. */
    List<RoundApplication> hold(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** What is being written in a round under another version of the form; nobody else writes it until the transaction ends. */
    List<RoundApplication> draftsNotUnder(UUID roundId, UUID formVersionId) {
        return find(
                        "roundId = ?1 and formVersionId <> ?2 and state = ?3 order by id",
                        roundId,
                        formVersionId,
                        ApplicationState.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Returned ones of a stage that may still be corrected. */
    List<RoundApplication> beingCorrected(UUID stageId, Instant now) {
        return list("stageId = ?1 and state = ?2 and correctUntil > ?3", stageId, ApplicationState.RETURNED, now);
    }

    /** What somebody has begun in a round through a unit and not handed in yet. */
    Optional<RoundApplication> findDraft(UUID roundId, UUID unitId, UUID applicantId) {
        return find(
                        "roundId = ?1 and unitId = ?2 and applicantId = ?3 and state = ?4 order by begunAt desc",
                        roundId,
                        unitId,
                        applicantId,
                        ApplicationState.DRAFT)
                .firstResultOptional();
    }

    /** What somebody has begun in a round, whatever became of it; without those given up. */
    List<RoundApplication> ofApplicant(UUID roundId, UUID applicantId) {
        return list(
                "roundId = ?1 and applicantId = ?2 and state <> ?3", roundId, applicantId, ApplicationState.DISCARDED);
    }

    /** Of what was handed in through a unit and is not at an end. */
    Set<UUID> applicantsOf(UUID roundId, UUID unitId) {
        return list(
                        "roundId = ?1 and unitId = ?2 and state in ?3",
                        roundId,
                        unitId,
                        List.of(ApplicationState.SUBMITTED, ApplicationState.RETURNED))
                .stream()
                .map(RoundApplication::applicantId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody writes that is not at an end. */
    List<RoundApplication> openOf(UUID applicantId) {
        return list(
                "applicantId = ?1 and state in ?2",
                applicantId,
                List.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED, ApplicationState.RETURNED));
    }
}
