package org.xuecang.signoff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;

/**
 * One way of a subject through drafted → checked → approved. Returned or withdrawn, it is over: the subject, edited
 * again, gets a new one.
 */
@Entity
@Table(name = "sign_off")
class SignOff implements Versioned {

    /** Steps that one person may hold in a sign-off, unless the organisation allows the second. */
    static final int USUAL_STEPS = 1;

    static final int ALLOWED_STEPS = 2;

    @Id
    private UUID id;

    private String subjectType;
    private UUID subjectId;
    private UUID organisationId;
    private String title;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private SignOffState state;

    private UUID drafterId;
    private Instant draftedAt;

    @OneToMany(mappedBy = "signOff", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<SignOffStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected SignOff() {}

    SignOff(SignOffSubject subject, String contentHash, Signer drafter, Instant now) {
        this.id = Ids.next();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.organisationId = subject.organisationId();
        this.title = subject.title();
        this.contentHash = contentHash;
        this.drafterId = drafter.userId();
        this.draftedAt = now;
        step(SignOffState.DRAFTED, drafter, null, null, now);
    }

    /** @param presentHash what the subject says now, or null where it is gone */
    void check(Signer by, int stepsAPerson, String presentHash, String opinion, Instant now) {
        require(SignOffState.DRAFTED);
        requireAnother(by, stepsAPerson);
        requireUnchanged(presentHash);
        step(SignOffState.CHECKED, by, opinion, null, now);
    }

    /**
     * @param presentHash what the subject says now, or null where it is gone
     * @param meeting the meeting that decided, which the signer then only records; null where the signer decided
     */
    void approve(Signer by, int stepsAPerson, String presentHash, String opinion, Meeting meeting, Instant now) {
        require(SignOffState.CHECKED);
        requireAnother(by, stepsAPerson);
        requireUnchanged(presentHash);
        step(SignOffState.APPROVED, by, opinion, meeting, now);
    }

    /** Sends it back to its drafter, who themselves would withdraw it instead. */
    void giveBack(Signer by, String reason, Instant now) {
        requireOpen();
        if (isDraftedBy(by)) {
            throw SignOffProblem.DRAFTER_WITHDRAWS.error();
        }
        step(SignOffState.RETURNED, by, reason, null, now);
    }

    void withdraw(Signer by, Instant now) {
        requireOpen();
        if (by.isPerson() && !isDraftedBy(by)) {
            throw SignOffProblem.ONLY_DRAFTER_WITHDRAWS.error();
        }
        step(SignOffState.WITHDRAWN, by, null, null, now);
    }

    /** Somebody else answers for the draft from now on; the first drafter keeps having drafted it. */
    void handOver(UUID newDrafterId) {
        requireOpen();
        drafterId = newDrafterId;
    }

    boolean isDraftedBy(Signer person) {
        return person.isPerson() && person.userId().equals(drafterId);
    }

    /** Whether the person may take one more step. The application itself is nobody. */
    boolean isOpenTo(Signer by, int stepsAPerson) {
        return state.isOpen() && (!by.isPerson() || heldBy(by.userId()) < stepsAPerson);
    }

    private long heldBy(UUID userId) {
        return steps.stream()
                .filter(step -> userId.equals(step.userId())
                        || (step.kind() == SignOffState.DRAFTED && userId.equals(drafterId)))
                .count();
    }

    /** Everybody who has to do with it. */
    Set<UUID> people() {
        return Stream.concat(Stream.of(drafterId), steps.stream().map(SignOffStep::userId))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void step(SignOffState next, Signer by, String opinion, Meeting meeting, Instant now) {
        state = next;
        steps.add(new SignOffStep(this, steps.size() + 1, next, by, opinion, meeting, now));
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw SignOffProblem.NOT_WAITING.error("state", state);
        }
    }

    private void require(SignOffState expected) {
        if (state != expected) {
            throw SignOffProblem.NOT_WAITING.error("state", state);
        }
    }

    private void requireAnother(Signer by, int stepsAPerson) {
        if (!isOpenTo(by, stepsAPerson)) {
            throw SignOffProblem.SAME_PERSON_TWICE.error();
        }
    }

    private void requireUnchanged(String presentHash) {
        if (!contentHash.equals(presentHash)) {
            throw SignOffProblem.CONTENT_CHANGED.error();
        }
    }

    UUID id() {
        return id;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    String contentHash() {
        return contentHash;
    }

    SignOffState state() {
        return state;
    }

    UUID drafterId() {
        return drafterId;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    List<SignOffStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public long version() {
        return version;
    }
}
