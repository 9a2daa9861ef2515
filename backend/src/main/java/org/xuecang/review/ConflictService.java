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
import org.xuecang.round.Progression;

/** Keeps experts from cases: declared conflicts, and cases that are there no longer. */
@ApplicationScoped
public class ConflictService {

    private static final String HANDED_IN_AGAIN = "申报书撤回后重新提交。";

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    Conflicts conflicts;

    @Inject
    Progression progression;

    @Inject
    AppUsers people;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * What the person has of the case and has not handed in is taken back; what they have handed in is set aside as long as the
     * case is not decided, and where it had gone on it comes back to be reviewed by somebody else.
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
        boolean setAside = false;
        for (Review review : reviews.standing(reviewed.id(), person)) {
            if (review.state() == ReviewState.ASSIGNED) {
                review.takeBack(reason, time.now());
            } else if (progression.isUndecided(reviewed.roundId(), reviewed.stageId())) {
                review.setAside(reason, time.now());
                progression.recall(reviewed.id(), review.stageId());
                setAside = true;
            }
        }
        return new ConflictView(reviewed.id(), person, names.get(person), reason, setAside, time.now());
    }

    /** What is handed in again after it was withdrawn is another text than the one that was reviewed. */
    void follow(@Observes ApplicationMoved moved) {
        if (moved.kind() == ApplicationEventKind.WITHDRAWN) {
            reviews.on(moved.applicationId(), ReviewState.ASSIGNED)
                    .forEach(review -> review.takeBack(null, time.now()));
        } else if (moved.kind() == ApplicationEventKind.SUBMITTED) {
            reviews.on(moved.applicationId(), ReviewState.SUBMITTED)
                    .forEach(review -> review.setAside(HANDED_IN_AGAIN, time.now()));
        }
    }
}
