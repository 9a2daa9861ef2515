package org.xuecang.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisations that an import may touch, as they become row by row. */
final class ImportedOrganisations {

    private final Map<UUID, Organisation> byId = new HashMap<>();
    private final Map<String, Organisation> byCode = new HashMap<>();
    private final Set<UUID> within;
    private final boolean everywhere;
    private final Hierarchy hierarchy;

    /**
     * @param within ids that the import may touch and put others under; null for everything
     * @param hierarchy knows the lines above all of them
     */
    ImportedOrganisations(Collection<Organisation> known, Set<UUID> within, Hierarchy hierarchy) {
        this.everywhere = within == null;
        this.within = within == null ? new HashSet<>() : new HashSet<>(within);
        this.hierarchy = hierarchy;
        known.forEach(this::remember);
    }

    boolean mayTouch(UUID id) {
        return everywhere || within.contains(id);
    }

    Optional<Organisation> byId(UUID id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    Optional<Organisation> byCode(String divisionCode) {
        return Optional.ofNullable(divisionCode).map(byCode::get);
    }

    /** The one that the row means, if it exists already. */
    Optional<Organisation> meantBy(ImportOrganisationsRequest.Row row, Organisation parent) {
        if (row.id() != null) {
            return byId(row.id());
        }
        if (row.divisionCode() != null) {
            return byCode(row.divisionCode());
        }
        return byId.values().stream()
                .filter(known -> known.officialNames()
                        .on(row.from())
                        .filter(row.name().strip()::equals)
                        .isPresent())
                .filter(known -> parent != null
                        && known.parentOn(row.from())
                                .filter(parent.id()::equals)
                                .isPresent())
                .findFirst();
    }

    Optional<Organisation> parentOf(ImportOrganisationsRequest.Row row) {
        return row.parentId() == null ? byCode(row.parentDivisionCode()) : byId(row.parentId());
    }

    /** Takes note of what a row made of an organisation. */
    void remember(Organisation changed) {
        byId.put(changed.id(), changed);
        if (changed.divisionCode() != null && changed.closedOn() == null) {
            byCode.put(changed.divisionCode(), changed);
        }
        hierarchy.put(changed.id(), changed.parentHistory());
    }

    void created(Organisation organisation) {
        within.add(organisation.id());
        remember(organisation);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }
}
