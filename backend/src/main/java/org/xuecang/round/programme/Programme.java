package org.xuecang.round.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** What units apply for (项目类别), round after round; with the form, rubric and pipeline that its rounds begin with. */
@Entity
class Programme implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private String purpose;
    private UUID formId;
    private UUID rubricId;
    private UUID pipelineId;
    private LocalDate retiredOn;

    @Version
    private long version;

    protected Programme() {}

    Programme(UUID id, UUID organisationId) {
        this.id = id;
        this.organisationId = organisationId;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code programme-retired} */
    void describe(ProgrammeDescription description) {
        requireInUse();
        name = description.name().strip();
        purpose = description.purpose();
        formId = description.formId();
        rubricId = description.rubricId();
        pipelineId = description.pipelineId();
    }

    /** From this day on it has no new round. */
    void retire(LocalDate day) {
        requireInUse();
        retiredOn = day;
    }

    private void requireInUse() {
        if (retiredOn != null) {
            throw ProgrammeProblem.PROGRAMME_RETIRED.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    UUID formId() {
        return formId;
    }

    UUID rubricId() {
        return rubricId;
    }

    UUID pipelineId() {
        return pipelineId;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    @Override
    public long version() {
        return version;
    }
}
