package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.ApplicationEventKind;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.identity.AppUsers;
import org.xuecang.identity.event.PhoneChanged;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.ExpertUnitsChanged;
import org.xuecang.review.event.ReviewTakenBack;
import org.xuecang.review.event.TieDeclared;
import org.xuecang.round.Progression;

/** Keeps experts from cases: conflicts that are declared or come up, and cases that are there no longer. */
@ApplicationScoped
public class ConflictService {

    private static final String CAME_TO_A_CONFLICT = "分配后出现回避情形。";

    private static final String HANDED_IN_AGAIN = "申报书撤回后重新提交。";

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    Conflicts conflicts;

    @Inject
    Shortlists shortlists;

    @Inject
    RoundCases cases;

    @Inject
    Progression progression;

    @Inject
    Event<ReviewTakenBack> takenBack;

    @Inject
    AppUsers people;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * What the person has of the case and has not handed in is taken back; what they have handed in is set aside as long as the
     * case is not decided and its stage not settled by a shortlist, and where it had gone on it comes back to be reviewed by
     * somebody else.
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
        boolean setAside = takeAwayDeclared(reviewed.id(), person, reason);
        return new ConflictView(reviewed.id(), person, names.get(person), reason, setAside, time.now());
    }

    /** The same by who may say so, also where it was said before: that stays as it is. */
    public void keepFrom(UUID applicationId, UUID person, String reason) {
        conflicts.declare(applicationId, person, reason);
        takeAwayDeclared(applicationId, person, reason);
    }

    private boolean takeAwayDeclared(UUID applicationId, UUID person, String reason) {
        boolean setAside = false;
        for (Review review : reviews.standing(applicationId, person)) {
            setAside |= takeAway(review, ConflictKind.DECLARED, reason);
        }
        return setAside;
    }

    /**
     * Takes away what people have of cases with which they came to a conflict: what is not handed in is taken back, and what is
     * handed in set aside as {@link #declare} does, unless they moved to a unit since.
     */
    @Transactional
    public void keepApart(Collection<UUID> persons) {
        takeAwayConflicted(reviews.standing(persons));
    }

    /** The same of all who have something to review, or have reviewed what is not decided. */
    @Transactional
    public void keepAllApart() {
        takeAwayConflicted(reviews.standingOf(conflicts.reviewsAgainst()));
    }

    private void takeAwayConflicted(List<Review> standing) {
        if (standing.isEmpty()) {
            return;
        }
        Conflicts.Known known = conflicts.known(
                standing.stream().map(Review::applicationId).collect(Collectors.toSet()),
                standing.stream().map(Review::reviewerId).collect(Collectors.toSet()));
        standing.forEach(review -> known.between(review.applicationId(), review.reviewerId())
                .ifPresent(kind -> takeAway(review, kind, CAME_TO_A_CONFLICT)));
    }

    /** @return whether it had been handed in, and counts no more */
    private boolean takeAway(Review review, ConflictKind kind, String reason) {
        if (review.state() == ReviewState.ASSIGNED) {
            review.takeBack(reason, time.now());
            if (review.isPublished()) {
                takenBack.fire(new ReviewTakenBack(review.id(), review.reviewerId()));
            }
            return false;
        }
        UUID stage = cases.find(review.applicationId()).orElseThrow().stageId();
        boolean decided = shortlists.isMade(review.stageId()) || !progression.isUndecided(review.roundId(), stage);
        if (decided || isLater(review, kind)) {
            return false;
        }
        review.setAside(reason, time.now());
        progression.recall(review.applicationId(), review.stageId());
        return true;
    }

    /** What has a writer more is closer to others, and each of its writers to the cases of the other. */
    private void joined(RoundCase written) {
        takeAwayConflicted(reviews.standing(written.id()));
        keepApart(written.writers());
    }

    private boolean isLater(Review review, ConflictKind kind) {
        LocalDate handedIn = LocalDate.ofInstant(review.submittedAt(), RequestTime.ZONE);
        return kind.isDated() && !conflicts.wasThere(review.applicationId(), review.reviewerId(), handedIn);
    }

    void follow(@Observes PhoneChanged changed) {
        Set<UUID> accounts = new HashSet<>(conflicts.sameAs(changed.userId()));
        accounts.add(changed.userId());
        keepApart(accounts);
    }

    void follow(@Observes TieDeclared declared) {
        keepApart(List.of(declared.personId(), declared.otherId()));
    }

    void follow(@Observes ExpertUnitsChanged changed) {
        keepApart(List.of(changed.expertId()));
    }

    /** What is handed in again after it was withdrawn is another text than the one that was reviewed. */
    void follow(@Observes ApplicationsMoved moved) {
        moved.applicationIds().forEach(id -> follow(id, moved.kind()));
    }

    private void follow(UUID applicationId, ApplicationEventKind kind) {
        if (kind == ApplicationEventKind.WITHDRAWN) {
            reviews.on(applicationId, ReviewState.ASSIGNED).forEach(review -> review.takeBack(null, time.now()));
        } else if (kind == ApplicationEventKind.SUBMITTED) {
            reviews.on(applicationId, ReviewState.SUBMITTED)
                    .forEach(review -> review.setAside(HANDED_IN_AGAIN, time.now()));
        } else if (kind == ApplicationEventKind.MEMBER_JOINED) {
            joined(cases.find(applicationId).orElseThrow());
        }
    }
}
