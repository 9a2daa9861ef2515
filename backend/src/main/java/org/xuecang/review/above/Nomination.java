package org.xuecang.review.above;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.time.RequestTime;

/** The selected cases of a round, sealed for the host above, sent, and received there (推荐上报). */
@Entity
class Nomination implements Versioned {

    private static final TypeReference<List<NominatedCase>> ITEMS = new TypeReference<>() {};

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;
    private UUID packageFileId;

    @Column(name = "package_sha256")
    private String packageSha256;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String items;

    private String reason;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID sealedBy;

    private Instant sealedAt;
    private LocalDate dispatchedOn;
    private String dispatchedHow;
    private String receiptNumber;
    private LocalDate receivedOn;
    private UUID receiptFileId;

    @Version
    private long version;

    protected Nomination() {}

    /**
     * @param reason why it was sealed after the host's deadline, or null
     * @param sealedBy null for the system
     */
    Nomination(
            UUID id, UUID roundId, UUID stageId, List<NominatedCase> items, String reason, UUID sealedBy, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.stageId = stageId;
        this.items = StoredJson.write(items);
        this.reason = reason;
        this.sealedBy = sealedBy;
        sealedAt = now;
    }

    /** @param sha256 of the package's bytes, in hex */
    void enclose(UUID fileId, String sha256) {
        packageFileId = fileId;
        packageSha256 = sha256;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code package-dispatched} */
    void dispatch(LocalDate day, String how) {
        if (isDispatched()) {
            throw AboveProblem.PACKAGE_DISPATCHED.error();
        }
        dispatchedOn = day;
        dispatchedHow = how;
    }

    /**
     * @param fileId the receipt itself, or null
     * @throws org.xuecang.platform.problem.DomainError 409 {@code package-not-dispatched}, {@code receipt-recorded}
     */
    void receive(String number, LocalDate day, UUID fileId) {
        requireDispatched();
        if (receivedOn != null) {
            throw AboveProblem.RECEIPT_RECORDED.error();
        }
        receiptNumber = number;
        receivedOn = day;
        receiptFileId = fileId;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code package-not-dispatched} */
    void requireDispatched() {
        if (!isDispatched()) {
            throw AboveProblem.PACKAGE_NOT_DISPATCHED.error();
        }
    }

    boolean isDispatched() {
        return dispatchedOn != null;
    }

    LocalDate sealedOn() {
        return sealedAt.atZone(RequestTime.ZONE).toLocalDate();
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

    UUID packageFileId() {
        return packageFileId;
    }

    String packageSha256() {
        return packageSha256;
    }

    List<NominatedCase> items() {
        return StoredJson.read(items, ITEMS);
    }

    String reason() {
        return reason;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    LocalDate dispatchedOn() {
        return dispatchedOn;
    }

    String dispatchedHow() {
        return dispatchedHow;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Optional<UUID> receiptFileId() {
        return Optional.ofNullable(receiptFileId);
    }

    @Override
    public long version() {
        return version;
    }
}
