package org.xuecang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.platform.http.Versioned;

/** What somebody applies for through a unit in a round (申报书). */
@Entity
@Table(name = "round_application")
class RoundApplication implements Versioned {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID unitId;
    private UUID applicantId;
    private String title;

    /** As it was told when it was handed in last. */
    @SuppressWarnings("UnusedVariable") // for who reads the table
    private String category;

    private String draftTitle;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String answers;

    private UUID formVersionId;
    private UUID formMoveId;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String setAside;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private UUID stageId;
    private Instant correctUntil;
    private boolean takesPlace = true;
    private int revision;
    private String receiptNumber;
    private Instant submittedAt;
    private Instant begunAt;
    private Instant changedAt;

    @Version
    private long version;

    protected RoundApplication() {}

    /** @param answers a JSON object: what is known beforehand */
    RoundApplication(
            UUID id, UUID roundId, UUID unitId, UUID applicantId, UUID formVersionId, String answers, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.unitId = unitId;
        this.applicantId = applicantId;
        this.formVersionId = formVersionId;
        this.answers = answers;
        setAside = "[]";
        state = ApplicationState.DRAFT;
        begunAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code application-not-editable} */
    void write(String newTitle, String newAnswers, Instant now) {
        requireEditable();
        draftTitle = newTitle;
        answers = newAnswers;
        changedAt = now;
    }

    /**
     * Goes on with another version of its form.
     *
     * @param newSetAside a JSON list: what has no place in it
     */
    void comeUnder(UUID version, UUID move, String newAnswers, String newSetAside, Instant now) {
        require(ApplicationState.DRAFT);
        formVersionId = version;
        formMoveId = move;
        answers = newAnswers;
        setAside = newSetAside;
        changedAt = now;
    }

    /**
     * Handed in for the first time, or after it was revived.
     *
     * @param receipt kept from the first time, if there was one
     */
    void submit(UUID firstStage, String receipt, Instant now) {
        require(ApplicationState.DRAFT);
        receiptNumber = receiptNumber == null ? receipt : receiptNumber;
        comeIn(firstStage, now);
    }

    /**
     * Handed in again after it was returned: back to the stage that returned it.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code correction-too-late}
     */
    void correct(Instant now) {
        require(ApplicationState.RETURNED);
        if (!now.isBefore(correctUntil)) {
            throw ApplicationProblem.CORRECTION_TOO_LATE.error();
        }
        correctUntil = null;
        comeIn(stageId, now);
    }

    private void comeIn(UUID stage, Instant now) {
        state = ApplicationState.SUBMITTED;
        title = draftTitle;
        stageId = stage;
        submittedAt = now;
        changedAt = now;
        revision++;
    }

    /** @param told by the answers that are handed in; null where the form does not ask */
    void tellCategory(String told) {
        category = told;
    }

    /** @param until the first moment that is too late */
    void giveBack(Instant until, Instant now) {
        requireUnderWay();
        state = ApplicationState.RETURNED;
        correctUntil = until;
        changedAt = now;
    }

    void refuse(Instant now) {
        requireUnderWay();
        end(ApplicationState.REFUSED, now);
    }

    /** Also of a draft that had been handed in before: what once was handed in is not given up without a trace. */
    void withdraw(Instant now) {
        if (!(state == ApplicationState.DRAFT && wasSubmitted())) {
            requireUnderWay();
        }
        end(ApplicationState.WITHDRAWN, now);
    }

    /** A draft again; whatever it had won on its way is gone. */
    void revive(Instant now) {
        require(ApplicationState.WITHDRAWN);
        state = ApplicationState.DRAFT;
        changedAt = now;
    }

    /** Where its last stage is done with it. */
    void conclude(boolean selected, Instant now) {
        requireSubmitted();
        end(selected ? ApplicationState.SELECTED : ApplicationState.NOT_SELECTED, now);
    }

    /** It waits, or is to be corrected, where nothing can come of it any more. */
    void endLeftOver(Instant now) {
        requireUnderWay();
        end(ApplicationState.NOT_SELECTED, now);
    }

    void discard(Instant now) {
        require(ApplicationState.DRAFT);
        if (wasSubmitted()) {
            throw ApplicationProblem.APPLICATION_ELSEWHERE.error();
        }
        end(ApplicationState.DISCARDED, now);
    }

    private void end(ApplicationState last, Instant now) {
        state = last;
        stageId = null;
        correctUntil = null;
        changedAt = now;
    }

    void moveTo(UUID stage) {
        stageId = stage;
    }

    /** Back to a stage, or anew in it: whoever counted on what was done there is overtaken. */
    void recall(UUID stage, Instant now) {
        stageId = stage;
        changedAt = now;
    }

    void handOver(UUID newApplicant, Instant now) {
        applicantId = newApplicant;
        changedAt = now;
    }

    /** A part was written: raises the version, so that whoever read before notices. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Whether the place that it is given now is one of its unit's quota. */
    void takesPlace(boolean takes) {
        takesPlace = takes;
    }

    boolean takesPlace() {
        return takesPlace;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code application-not-editable} */
    void requireEditable() {
        if (!isEditable()) {
            throw ApplicationProblem.APPLICATION_NOT_EDITABLE.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code application-elsewhere} */
    void requireUnderWay() {
        if (!isUnderWay()) {
            throw ApplicationProblem.APPLICATION_ELSEWHERE.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code application-elsewhere}, also while it is being corrected */
    void requireSubmitted() {
        require(ApplicationState.SUBMITTED);
    }

    private void require(ApplicationState wanted) {
        if (state != wanted) {
            throw ApplicationProblem.APPLICATION_ELSEWHERE.error();
        }
    }

    /** Whether it waits where it stands. */
    boolean isSubmitted() {
        return state == ApplicationState.SUBMITTED;
    }

    boolean isEditable() {
        return state == ApplicationState.DRAFT || state == ApplicationState.RETURNED;
    }

    /** Whether something of it was written after a moment. */
    boolean wasChangedAfter(Instant moment) {
        return changedAt.isAfter(moment);
    }

    boolean isUnderWay() {
        return state == ApplicationState.SUBMITTED || state == ApplicationState.RETURNED;
    }

    boolean wasSubmitted() {
        return revision > 0;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID applicantId() {
        return applicantId;
    }

    /** As it was handed in last; null before. */
    String title() {
        return title;
    }

    /** As its writers have it now, or null. */
    String draftTitle() {
        return draftTitle;
    }

    /** As its writers have them now. */
    String answers() {
        return answers;
    }

    /** Of the form that its writers fill in; what was handed in may be of an earlier one. */
    UUID formVersionId() {
        return formVersionId;
    }

    /** Which move brought it under this version; empty for one that began with it. */
    Optional<UUID> formMoveId() {
        return Optional.ofNullable(formMoveId);
    }

    /** What had no place in the form any more, as a JSON list. */
    String setAside() {
        return setAside;
    }

    ApplicationState state() {
        return state;
    }

    Optional<UUID> stageId() {
        return Optional.ofNullable(stageId);
    }

    Instant correctUntil() {
        return correctUntil;
    }

    int revision() {
        return revision;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
