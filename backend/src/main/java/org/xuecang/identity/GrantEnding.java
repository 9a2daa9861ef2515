package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.time.RequestTime;

/** Ends grants together with what was handed on from them: a delegate never holds more than the one who delegated. */
@ApplicationScoped
class GrantEnding {

    @Inject
    UserAccounts accounts;

    @Inject
    RequestTime time;

    void end(Collection<RoleGrant> grants, LocalDate day) {
        grants.forEach(grant -> grant.end(day));
        endDelegationsOf(grants, day);
    }

    void endDelegationsOf(Collection<RoleGrant> sources, LocalDate day) {
        List<UUID> ids = sources.stream().map(RoleGrant::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        accounts.delegatedFrom(ids, time.today()).stream()
                .filter(grant -> !grant.isOverOn(day))
                .forEach(grant -> {
                    grant.end(day);
                    accounts.touch(grant.user());
                });
    }
}
