package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What organisations are called on a day; one that has no name is none. */
@ApplicationScoped
class UnitNames {

    @Inject
    Jdbi jdbi;

    private record Named(UUID id, String name) {}

    Map<UUID, String> of(Collection<UUID> organisations, LocalDate day) {
        UUID[] ids = organisations.stream().distinct().toArray(UUID[]::new);
        return jdbi.withHandle(sql -> sql
                .select("""
                        select named.id, named.name
                        from (select asked.id, organisation_name_on(asked.id, ?) as name from unnest(?) as asked(id)) named
                        where named.name is not null
                        """, day, ids)
                .map((row, context) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name)));
    }
}
