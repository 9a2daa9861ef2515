package org.xuecang.credit.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;

/** That two accounts are one person's: asked by one member of staff, agreed to by another. */
@Entity
@SuppressWarnings("UnusedVariable") // when, by whom and why is for who reads the table
class AccountMerge implements Versioned {

    @Id
    private UUID id;

    private UUID keptId;
    private UUID otherId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private MergeState state;

    private UUID askedBy;
    private Instant askedAt;
    private String answer;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private long version;

    protected AccountMerge() {}

    AccountMerge(UUID keptId, UUID otherId, String reason, UUID askedBy, Instant now) {
        id = Ids.next();
        this.keptId = keptId;
        this.otherId = otherId;
        this.reason = reason;
        this.askedBy = askedBy;
        askedAt = now;
        state = MergeState.OPEN;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code merge-decided}, 403 {@code merge-by-two-people} */
    void agree(UUID by, Instant now) {
        requireOpen();
        requireAnother(by);
        decided(MergeState.DONE, by, now);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code merge-decided}, 403 {@code merge-by-two-people} */
    void refuse(String why, UUID by, Instant now) {
        requireOpen();
        requireAnother(by);
        answer = why;
        decided(MergeState.REFUSED, by, now);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code merge-decided} */
    void withdraw(UUID by, Instant now) {
        requireOpen();
        decided(MergeState.WITHDRAWN, by, now);
    }

    private void decided(MergeState as, UUID by, Instant now) {
        state = as;
        decidedBy = by;
        decidedAt = now;
    }

    private void requireOpen() {
        if (state != MergeState.OPEN) {
            throw AccountProblem.MERGE_DECIDED.error();
        }
    }

    private void requireAnother(UUID by) {
        if (Objects.equals(by, askedBy)) {
            throw AccountProblem.MERGE_BY_TWO_PEOPLE.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID keptId() {
        return keptId;
    }

    UUID otherId() {
        return otherId;
    }

    UUID askedBy() {
        return askedBy;
    }

    String reason() {
        return reason;
    }

    MergeState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }
}
