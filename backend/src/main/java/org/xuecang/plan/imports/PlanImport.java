package org.xuecang.plan.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.plan.notice.NoticeReading;
import org.xuecang.plan.notice.PlanDraft;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.json.StoredJson;

/** An uploaded notice as it was read, with the corrections made since. It writes no plan until it is accepted. */
@Entity
@Table(name = "plan_import")
class PlanImport implements Versioned {

    private static final TypeReference<List<ImportFinding>> FINDINGS = new TypeReference<>() {};

    @Id
    private UUID id;

    private UUID organisationId;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID uploaderId;

    private UUID fileId;
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    private UUID earlierId;
    private String sourceText;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String draft;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String findings;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private UUID planId;
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant changedAt;

    @Version
    private long version;

    protected PlanImport() {}

    /** @param earlierId an earlier import of the very same file, or null */
    PlanImport(
            UUID id,
            UUID organisationId,
            UUID uploaderId,
            NoticeFile file,
            UUID earlierId,
            NoticeReading reading,
            Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.uploaderId = uploaderId;
        fileId = file.id();
        fileName = file.name();
        fileSha256 = file.sha256();
        this.earlierId = earlierId;
        sourceText = reading.sourceText();
        draft = StoredJson.write(reading.draft());
        findings = StoredJson.write(ImportFinding.of(reading.findings()));
        state = ImportState.OPEN;
        createdAt = now;
        changedAt = now;
    }

    void correct(PlanDraft corrected, Instant now) {
        requireOpen();
        draft = StoredJson.write(corrected);
        changedAt = now;
    }

    /** Also after acceptance, because what is left open keeps the plan from being published. */
    void settle(Set<Integer> numbers, Instant now) {
        if (state == ImportState.DISCARDED) {
            throw ImportProblem.IMPORT_DECIDED.error();
        }
        findings = StoredJson.write(
                findings().stream().map(finding -> finding.settledIf(numbers)).toList());
        changedAt = now;
    }

    void accept(UUID newPlanId, Instant now) {
        requireOpen();
        state = ImportState.ACCEPTED;
        planId = newPlanId;
        changedAt = now;
    }

    void discard(Instant now) {
        requireOpen();
        state = ImportState.DISCARDED;
        changedAt = now;
    }

    void requireOpen() {
        if (state != ImportState.OPEN) {
            throw ImportProblem.IMPORT_DECIDED.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID fileId() {
        return fileId;
    }

    String fileName() {
        return fileName;
    }

    UUID earlierId() {
        return earlierId;
    }

    String sourceText() {
        return sourceText;
    }

    PlanDraft draft() {
        return StoredJson.read(draft, PlanDraft.class);
    }

    List<ImportFinding> findings() {
        return StoredJson.read(findings, FINDINGS);
    }

    ImportState state() {
        return state;
    }

    UUID planId() {
        return planId;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public long version() {
        return version;
    }
}
