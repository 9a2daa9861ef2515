package org.xuecang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.json.StoredJson;

/** One expert's look at one case. */
@Entity
@Table(name = "review")
class Review implements Versioned {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;
    private UUID applicationId;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String scores;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String vetoes;

    private String comment;
    private BigDecimal total;

    /** The group of scorers that the expert scores for, where the rubric has any. */
    private String scorer;

    private Instant publishedAt;
    private LocalDate dueOn;
    private Instant submittedAt;
    private String excusal;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private String takenBack;

    private String setAside;

    private Instant changedAt;

    @Version
    private long version;

    protected Review() {}

    /**
     * @param comesTo what the scores make together, by the rubric
     * @throws org.xuecang.platform.problem.DomainError 409 {@code review-submitted}, {@code review-closed}
     */
    void write(ReviewSheet sheet, BigDecimal comesTo, Instant now) {
        requireOpen();
        scores = StoredJson.write(sheet.scores());
        vetoes = StoredJson.write(sheet.vetoes());
        comment = sheet.comment();
        total = comesTo;
        changedAt = now;
    }

    void submit(Instant now) {
        requireOpen();
        state = ReviewState.SUBMITTED;
        submittedAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code review-submitted}, {@code review-closed} */
    void excuse(String reason, Instant now) {
        requireOpen();
        state = ReviewState.EXCUSED;
        excusal = reason;
        changedAt = now;
    }

    /**
     * @param reason null for one that the expert has not seen
     * @throws org.xuecang.platform.problem.DomainError 409 {@code review-submitted}, {@code review-closed}
     */
    void takeBack(String reason, Instant now) {
        requireOpen();
        state = ReviewState.TAKEN_BACK;
        takenBack = reason;
        changedAt = now;
    }

    /** What was handed in counts no more. */
    void setAside(String reason, Instant now) {
        if (state != ReviewState.SUBMITTED) {
            throw ReviewProblem.REVIEW_CLOSED.error();
        }
        state = ReviewState.SET_ASIDE;
        setAside = reason;
        changedAt = now;
    }

    private void requireOpen() {
        if (state == ReviewState.SUBMITTED) {
            throw ReviewProblem.REVIEW_SUBMITTED.error();
        }
        if (state != ReviewState.ASSIGNED) {
            throw ReviewProblem.REVIEW_CLOSED.error();
        }
    }

    ReviewSheet sheet() {
        return ReviewSheet.stored(scores, vetoes, comment);
    }

    BigDecimal total() {
        return total;
    }

    String scorer() {
        return scorer;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID stageId() {
        return stageId;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    ReviewState state() {
        return state;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String excusal() {
        return excusal;
    }

    String whySetAside() {
        return setAside;
    }

    /** Whether it was handed in, be it that it counts no more. */
    boolean isHandedIn() {
        return submittedAt != null;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
