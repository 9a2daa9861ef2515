package org.xuecang.review.objection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.personal.PersonalValue;

/** What somebody, who signs for it, has against a case of a public notice (异议). */
@Entity
class Objection implements Versioned {

    @Id
    private UUID id;

    private UUID noticeId;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private ObjectionChannel channel;

    @Embedded
    @AttributeOverride(name = "ciphertext", column = @Column(name = "name_ciphertext"))
    @AttributeOverride(name = "hash", column = @Column(name = "name_hash"))
    private PersonalValue name;

    @Embedded
    @AttributeOverride(name = "ciphertext", column = @Column(name = "phone_ciphertext"))
    @AttributeOverride(name = "hash", column = @Column(name = "phone_hash"))
    private PersonalValue phone;

    private String text;

    @Column(name = "code_sha256")
    private byte[] codeSha256;

    private Instant receivedAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID enteredBy;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID handlerId;

    private String reply;
    private Instant settledAt;

    @Version
    private long version;

    protected Objection() {}

    /** @param enteredBy who wrote down what came by phone or letter; null for the web, and for the system */
    Objection(UUID noticeId, UUID applicationId, ObjectionChannel channel, UUID enteredBy, Instant receivedAt) {
        id = Ids.next();
        this.noticeId = noticeId;
        this.applicationId = applicationId;
        this.channel = channel;
        this.enteredBy = enteredBy;
        this.receivedAt = receivedAt;
        state = ObjectionState.OPEN;
    }

    void say(String objected, PersonalValue signedBy, PersonalValue reachedAt, ObjectionCode code) {
        text = objected;
        name = signedBy;
        phone = reachedAt;
        codeSha256 = code.sha256();
    }

    /**
     * @param by null for the system
     * @throws org.xuecang.platform.problem.DomainError 409 {@code objection-settled}
     */
    void settle(boolean upheld, String answer, UUID by, Instant now) {
        if (state != ObjectionState.OPEN) {
            throw ObjectionProblem.OBJECTION_SETTLED.error();
        }
        state = upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED;
        reply = answer;
        handlerId = by;
        settledAt = now;
    }

    UUID id() {
        return id;
    }

    UUID noticeId() {
        return noticeId;
    }

    UUID applicationId() {
        return applicationId;
    }

    ObjectionChannel channel() {
        return channel;
    }

    PersonalValue name() {
        return name;
    }

    PersonalValue phone() {
        return phone;
    }

    String text() {
        return text;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    ObjectionState state() {
        return state;
    }

    String reply() {
        return reply;
    }

    Instant settledAt() {
        return settledAt;
    }

    @Override
    public long version() {
        return version;
    }
}
