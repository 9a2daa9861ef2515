package org.xuecang.round.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.platform.http.Versioned;

/** A form, a rubric or a pipeline as it is being worked on. */
@Entity
@Table(name = "round_template")
class Template implements Versioned {

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private String name;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String content;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private Instant changedAt;

    private LocalDate retiredOn;

    @Version
    private long version;

    protected Template() {}

    Template(UUID id, UUID organisationId, TemplateKind kind) {
        this.id = id;
        this.organisationId = organisationId;
        this.kind = kind;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code template-retired} */
    void write(String newName, String newContent, Instant now) {
        requireInUse();
        name = newName;
        content = newContent;
        changedAt = now;
    }

    /** A version was published: raises the version, so that whoever read before notices. */
    void touch(Instant now) {
        requireInUse();
        changedAt = now;
    }

    /** From this day on no round is made with it; those that are keep it. */
    void retire(LocalDate day, Instant now) {
        requireInUse();
        retiredOn = day;
        changedAt = now;
    }

    private void requireInUse() {
        if (retiredOn != null) {
            throw TemplateProblem.TEMPLATE_RETIRED.error();
        }
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    TemplateKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    @Override
    public long version() {
        return version;
    }
}
