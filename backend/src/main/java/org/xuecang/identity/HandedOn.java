package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.list.RecordRows;

/** What holds or is going to hold because somebody handed a role on. */
@ApplicationScoped
class HandedOn {

    @Inject
    Jdbi jdbi;

    List<HandedOnView> of(Collection<RoleGrant> grants, LocalDate today) {
        return jdbi.withHandle(
                sql -> sql.select("""
                        select held.delegated_from as grant_id, person.id as to_user_id, person.display_name as to_user_name,
                            held.valid_from as "from", held.valid_until as until
                        from role_grant held join app_user person on person.id = held.user_id
                        where held.delegated_from = any (?) and (held.valid_until is null or held.valid_until > ?)
                        order by held.valid_from, held.id
                        """, grants.stream().map(RoleGrant::id).toArray(UUID[]::new), today)
                        .map(RecordRows.of(HandedOnView.class))
                        .list());
    }
}
