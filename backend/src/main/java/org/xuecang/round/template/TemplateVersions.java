package org.xuecang.round.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Published versions of templates. */
@ApplicationScoped
class TemplateVersions implements PanacheRepositoryBase<TemplateVersion, UUID> {

    /** The latest first. */
    List<TemplateVersion> findAllOf(UUID templateId) {
        return list("templateId = ?1 order by number desc", templateId);
    }

    Optional<TemplateVersion> findLatest(UUID templateId) {
        return find("templateId = ?1 order by number desc", templateId).firstResultOptional();
    }

    Optional<TemplateVersion> findNumber(UUID templateId, int number) {
        return find("templateId = ?1 and number = ?2", templateId, number).firstResultOptional();
    }

    Optional<TemplateVersion> find(TemplateKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }
}
