package org.xuecang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.plan.content.PlanContent;
import org.xuecang.platform.Ids;

/** One version of a plan. A draft is edited, fixed while it is signed off, and frozen once published. */
@Entity
@Table(name = "plan_version")
class PlanVersion {

    @Id
    private UUID id;

    private UUID planId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanVersionState state;

    @Convert(converter = ContentColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private PlanContent content;

    private String reason;
    private UUID importId;
    private UUID signOffId;

    @Column(name = "content_sha256")
    private String contentSha256;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID createdBy;

    private Instant createdAt;
    private Instant publishedAt;

    protected PlanVersion() {}

    /**
     * @param reason why it differs from the version before; null for the first
     * @param importId the import it was made from, or null
     * @param createdBy null for the system
     */
    PlanVersion(
            UUID planId, int number, PlanContent content, String reason, UUID importId, UUID createdBy, Instant now) {
        id = Ids.next();
        this.planId = planId;
        this.number = number;
        this.content = content;
        this.reason = reason;
        this.importId = importId;
        this.createdBy = createdBy;
        createdAt = now;
        state = PlanVersionState.DRAFT;
    }

    void rewrite(PlanContent newContent) {
        requireDraft();
        content = newContent;
    }

    void send(UUID newSignOffId, String sha256) {
        requireDraft();
        state = PlanVersionState.IN_SIGN_OFF;
        signOffId = newSignOffId;
        contentSha256 = sha256;
    }

    /** The sign-off came back: the draft may be edited again. */
    void reopen() {
        if (state == PlanVersionState.IN_SIGN_OFF) {
            state = PlanVersionState.DRAFT;
        }
    }

    void publish(Instant now) {
        if (state != PlanVersionState.IN_SIGN_OFF) {
            throw PlanProblem.NO_DRAFT.error();
        }
        state = PlanVersionState.PUBLISHED;
        publishedAt = now;
    }

    void discard() {
        requireDraft();
        state = PlanVersionState.DISCARDED;
    }

    void requireDraft() {
        if (state == PlanVersionState.IN_SIGN_OFF) {
            throw PlanProblem.DRAFT_IN_SIGN_OFF.error();
        }
        if (state != PlanVersionState.DRAFT) {
            throw PlanProblem.NO_DRAFT.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    PlanVersionState state() {
        return state;
    }

    PlanContent content() {
        return content;
    }

    String reason() {
        return reason;
    }

    UUID importId() {
        return importId;
    }

    UUID signOffId() {
        return signOffId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
