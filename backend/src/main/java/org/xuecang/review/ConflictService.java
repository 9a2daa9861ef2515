package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationEventKind;
import org.xuecang.application.RoundCase;
import org.xuecang.application.event.ApplicationMoved;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps experts from cases: declared conflicts, and cases that are there no longer. */
@ApplicationScoped
public class ConflictService {

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    Conflicts conflicts;

    @Inject
    AppUsers people;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * What the person has of the case and has not handed in is taken back.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 422
     */
    @Transactional
    ConflictView declare(UUID applicationId, DeclareConflictRequest request) {
        RoundCase reviewed = desk.handled(applicationId);
        Faults faults = validation.of(request);
        UUID person = request.personId();
        Map<UUID, String> names = person == null ? Map.of() : people.names(Set.of(person));
        faults.addIf(person != null && names.isEmpty(), "/personId", "unknown-reference");
        faults.throwIfAny();
        String reason = request.reason().strip();
        new Faults()
                .addIf(!conflicts.declare(reviewed.id(), person, reason), "/personId", "reviewer-declared")
                .throwIfAny();
        reviews.openOn(reviewed.id()).stream()
                .filter(review -> review.reviewerId().equals(person))
                .forEach(review -> review.takeBack(reason, time.now()));
        return new ConflictView(reviewed.id(), person, names.get(person), reason, time.now());
    }

    void takeBackWithdrawn(@Observes ApplicationMoved moved) {
        if (moved.kind() == ApplicationEventKind.WITHDRAWN) {
            reviews.openOn(moved.applicationId()).forEach(review -> review.takeBack(null, time.now()));
        }
    }
}
