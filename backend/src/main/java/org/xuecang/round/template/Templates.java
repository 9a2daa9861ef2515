package org.xuecang.round.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Forms, rubrics and pipelines. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<Template, UUID> {

    @Inject
    Lists lists;

    @Inject
    Gate gate;

    Page<TemplateSummary> page(TemplateKind kind, String name, Boolean retired, PageRequest request) {
        ListQuery query = ListQuery.of("""
                        t.id, t.organisation_id, t.name, t.retired_on, t.changed_at,
                        (select max(v.number) from round_template_version v where v.template_id = t.id) as published
                        """, "round_template t")
                .visible(gate.where(TemplatePermission.READ, "t.organisation_id"))
                .where("t.kind = ?", kind.name())
                .whereGiven("(t.retired_on is not null) = ?", retired)
                .whereContains("t.name", name)
                .orderBy(SortKey.ascending("t.name", "text"), SortKey.ascending("t.id", "uuid"))
                .sorted(request, TemplateSort.class, by -> switch (by) {
                    case NAME -> SortKey.text("t.name");
                    case CHANGED_AT -> SortKey.ascending("t.changed_at", "timestamptz");
                });
        return lists.page(query, request, TemplateSummary.class);
    }

    Optional<Template> find(TemplateKind kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }

    boolean isNameTaken(Template template, String name) {
        return count(
                        "organisationId = ?1 and kind = ?2 and name = ?3 and retiredOn is null and id <> ?4",
                        template.organisationId(),
                        template.kind(),
                        name,
                        template.id())
                > 0;
    }
}
