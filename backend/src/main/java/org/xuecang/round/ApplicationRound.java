package org.xuecang.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xuecang.organisation.Level;
import org.xuecang.platform.http.Versioned;

/** A call for applications (申报批次): prepared, opened once, then held to what it opened with. */
@Entity
@Table(name = "application_round")
public class ApplicationRound implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID organiserId;
    private UUID programmeId;
    private int year;
    private int batch;
    private String title;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Hosting hosted;

    private String hostName;
    private Instant hostDeadline;
    private Integer hostQuota;
    private String notice;
    private UUID formVersionId;
    private UUID rubricVersionId;
    private UUID pipelineVersionId;
    private Instant opensAt;
    private Instant closesAt;
    private Instant latestOwnEnd;

    @Enumerated(EnumType.STRING)
    private RankingMethod rankingMethod;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    @Enumerated(EnumType.STRING)
    private ShownToApplicants shownToApplicants;

    private boolean commentsShown;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private Instant openedAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant changedAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "round_file", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id", nullable = false)
    private List<UUID> noticeFileIds = new ArrayList<>();

    protected ApplicationRound() {}

    ApplicationRound(UUID id, UUID organisationId, UUID organiserId, UUID programmeId) {
        this.id = id;
        this.organisationId = organisationId;
        this.organiserId = organiserId;
        this.programmeId = programmeId;
        state = RoundState.DRAFT;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-has-opened} */
    void describe(RoundDescription wanted, Instant now) {
        requireDraft();
        title = wanted.title().strip();
        year = wanted.year();
        batch = wanted.batch();
        level = wanted.level();
        hosted = wanted.hosted();
        hostName = wanted.hostName();
        hostDeadline = wanted.hostDeadline();
        hostQuota = wanted.hostQuota();
        notice = wanted.notice();
        formVersionId = wanted.formVersionId();
        rubricVersionId = wanted.rubricVersionId();
        pipelineVersionId = wanted.pipelineVersionId();
        opensAt = wanted.opensAt();
        closesAt = wanted.closesAt();
        rankingMethod = wanted.rankingMethod();
        tieRule = wanted.tieRule();
        shownToApplicants = wanted.shownToApplicants();
        commentsShown = wanted.commentsShown();
        if (!noticeFileIds.equals(wanted.noticeFileIds())) {
            noticeFileIds.clear();
            noticeFileIds.addAll(wanted.noticeFileIds());
        }
        changedAt = now;
    }

    RoundDescription description() {
        return new RoundDescription(
                title,
                year,
                batch,
                level,
                hosted,
                hostName,
                hostDeadline,
                hostQuota,
                notice,
                List.copyOf(noticeFileIds),
                formVersionId,
                rubricVersionId,
                pipelineVersionId,
                opensAt,
                closesAt,
                rankingMethod,
                tieRule,
                shownToApplicants,
                commentsShown);
    }

    /** A part was written: raises the version, so that whoever read before notices. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Of a round that is ready: {@link RoundReadiness}. */
    void open(Instant now) {
        requireDraft();
        state = RoundState.OPEN;
        openedAt = now;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open} */
    void moveEnd(Instant newEnd, Instant now) {
        requireOpened();
        closesAt = newEnd;
        changedAt = now;
    }

    /**
     * Some of those whom it calls may hand in for longer than the others.
     *
     * @param latest of all that were given for themselves
     * @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open}
     */
    void giveOwnEnds(Instant latest, Instant now) {
        requireOpened();
        latestOwnEnd = latest;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open} */
    void moveForm(UUID version, Instant now) {
        requireOpened();
        formVersionId = version;
        changedAt = now;
    }

    void discard(Instant now) {
        requireDraft();
        state = RoundState.DISCARDED;
        changedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-has-opened} */
    void requireDraft() {
        if (state != RoundState.DRAFT) {
            throw RoundProblem.ROUND_HAS_OPENED.error();
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-concluded} */
    void requireChangeable() {
        if (state == RoundState.CONCLUDED) {
            throw RoundProblem.ROUND_CONCLUDED.error();
        }
    }

    /** Nothing is left to be done in it; before its window has ended something may still come. */
    void conclude(Instant now) {
        if (standing(now) == RoundStanding.CLOSED) {
            state = RoundState.CONCLUDED;
        }
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open}, also once it is concluded */
    void requireOpened() {
        if (state != RoundState.OPEN) {
            throw RoundProblem.ROUND_NOT_OPEN.error();
        }
    }

    /**
     * That of all, whoever was given longer.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code round-not-open} before its window, {@code round-closed} after it
     */
    void requireWindow(Instant now) {
        RoundStanding standing = standing(now, closesAt);
        if (standing == RoundStanding.CLOSED || standing == RoundStanding.CONCLUDED) {
            throw RoundProblem.ROUND_CLOSED.error();
        }
        if (standing != RoundStanding.OPEN) {
            throw RoundProblem.ROUND_NOT_OPEN.error();
        }
    }

    /** It is open as long as anybody may hand in. */
    RoundStanding standing(Instant now) {
        return standing(now, lastEnd());
    }

    /** As it is for those for whom its window ends at a time of their own. */
    RoundStanding standing(Instant now, Instant end) {
        return switch (state) {
            case DRAFT, DISCARDED -> RoundStanding.DRAFT;
            case CONCLUDED -> RoundStanding.CONCLUDED;
            case OPEN ->
                now.isBefore(opensAt)
                        ? RoundStanding.ANNOUNCED
                        : now.isBefore(end) ? RoundStanding.OPEN : RoundStanding.CLOSED;
        };
    }

    /** Whether it has opened and something may still be done in it. */
    boolean isOpen() {
        return state == RoundState.OPEN;
    }

    /** Whether those whom it calls may see it. */
    boolean isPublic() {
        return state == RoundState.OPEN || state == RoundState.CONCLUDED;
    }

    boolean isDiscarded() {
        return state == RoundState.DISCARDED;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID organiserId() {
        return organiserId;
    }

    UUID programmeId() {
        return programmeId;
    }

    /** The first moment that is too late, but for those who were given longer; null in a draft that does not say it. */
    Instant closesAt() {
        return closesAt;
    }

    /** The first moment that is too late for all; null as {@link #closesAt}. */
    Instant lastEnd() {
        return latestOwnEnd != null && latestOwnEnd.isAfter(closesAt) ? latestOwnEnd : closesAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
