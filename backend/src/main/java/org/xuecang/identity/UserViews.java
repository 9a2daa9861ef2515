package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.time.RequestTime;

/** Accounts as they are shown: names of units beside their ids, phones masked. */
@ApplicationScoped
class UserViews {

    @Inject
    UserAccounts accounts;

    @Inject
    UnitNames names;

    @Inject
    HandedOn handedOn;

    @Inject
    PersonalFields personal;

    @Inject
    RequestTime time;

    /** Writes first what is not written yet, so that the view bears the version the next writer must name. */
    UserView written(UserAccount account) {
        accounts.flush();
        return of(account);
    }

    UserView of(UserAccount account) {
        return new UserView(
                account.id(),
                account.kind(),
                account.username(),
                account.displayName(),
                account.state(),
                maskedPhone(account),
                account.language(),
                account.keycloakId().isPresent() || account.isProgram(),
                account.createdAt(),
                grants(account.grants()),
                handedOn.of(account.grants(), time.today()),
                account.version());
    }

    List<GrantView> grants(Collection<RoleGrant> grants) {
        LocalDate today = time.today();
        List<UUID> places = grants.stream()
                .flatMap(grant -> Stream.of(grant.unitId(), grant.scopeId()))
                .toList();
        Map<UUID, String> named = names.of(places, today);
        return grants.stream().map(grant -> GrantView.of(grant, named, today)).toList();
    }

    String maskedPhone(UserAccount account) {
        return account.phone()
                .map(phone -> personal.masked(UserColumns.PHONE, phone))
                .orElse(null);
    }
}
