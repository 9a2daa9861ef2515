package org.xuecang.round.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.xuecang.platform.Ids;

/** A published version of a template; the application's role may not change one. */
@Entity
@Immutable
@Table(name = "round_template_version")
class TemplateVersion {

    @Id
    private UUID id;

    private UUID templateId;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private int number;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String content;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID publishedBy;

    private Instant publishedAt;

    protected TemplateVersion() {}

    /** @param publishedBy null for the system */
    TemplateVersion(Template template, int number, UUID publishedBy, Instant now) {
        id = Ids.next();
        templateId = template.id();
        kind = template.kind();
        this.number = number;
        content = template.content();
        this.publishedBy = publishedBy;
        publishedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID templateId() {
        return templateId;
    }

    TemplateKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
