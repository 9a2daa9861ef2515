package org.xuecang.round.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** The programmes. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final String ROUNDS =
            "(select count(*) from application_round r where r.programme_id = p.id and r.state in ('OPEN', 'CONCLUDED'))";

    @Inject
    Lists lists;

    @Inject
    Gate gate;

    Page<ProgrammeSummary> page(String name, Boolean retired, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "p.id, p.organisation_id, p.name, p.purpose, p.retired_on, " + ROUNDS + " as rounds",
                        "programme p")
                .visible(gate.where(ProgrammePermission.READ, "p.organisation_id"))
                .whereGiven("(p.retired_on is not null) = ?", retired)
                .whereContains("p.name", name)
                .orderBy(SortKey.ascending("p.name", "text"), SortKey.ascending("p.id", "uuid"))
                .sorted(request, ProgrammeSort.class, by -> switch (by) {
                    case NAME -> SortKey.text("p.name");
                    case ROUNDS -> SortKey.ascending(ROUNDS, "bigint");
                });
        return lists.page(query, request, ProgrammeSummary.class);
    }

    boolean isNameTaken(Programme programme, String name) {
        return count(
                        "organisationId = ?1 and name = ?2 and retiredOn is null and id <> ?3",
                        programme.organisationId(),
                        name,
                        programme.id())
                > 0;
    }
}
