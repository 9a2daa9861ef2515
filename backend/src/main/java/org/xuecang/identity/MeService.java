package org.xuecang.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.identity.event.PhoneChanged;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.PermissionSet;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.personal.PersonalFields;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** What concerns the caller's own account. */
@ApplicationScoped
class MeService {

    @Inject
    Gate gate;

    @Inject
    UserGate users;

    @Inject
    ActingUnit acting;

    @Inject
    UserAccounts accounts;

    @Inject
    UserViews views;

    @Inject
    UnitNames names;

    @Inject
    PersonalFields personal;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Inject
    Event<PhoneChanged> phoneChanged;

    @Inject
    @All
    List<PermissionSet> permissionSets;

    /** The first call of an invited person is what makes the account active: the one read that writes, in a transaction for it. */
    @Transactional
    MeView get() {
        UserAccount account = own(gate.requireSelf());
        account.signedIn();
        return view(account);
    }

    @Transactional
    MeView change(IfMatch seen, MergePatch patch) {
        UserAccount account = own(gate.requireSelf());
        IfMatch.check(seen, account);
        String phone = account.phone()
                .map(stored -> personal.open(UserColumns.PHONE, stored))
                .orElse(null);
        MyDetails wanted = patch.applyTo(new MyDetails(account.language(), phone));
        validation.of(wanted).throwIfAny();
        account.speak(wanted.language());
        if (!Objects.equals(phone, wanted.phone())) {
            account.callAt(wanted.phone() == null ? null : personal.seal(UserColumns.PHONE, wanted.phone()));
            accounts.flush();
            phoneChanged.fire(new PhoneChanged(account.id()));
        }
        return view(account);
    }

    private UserAccount own(Caller caller) {
        return accounts.findByIdOptional(caller.userId()).orElseThrow(PlatformProblem.NO_ACCOUNT::error);
    }

    private MeView view(UserAccount account) {
        accounts.flush();
        Caller caller = gate.caller();
        return new MeView(
                account.id(),
                account.username(),
                account.displayName(),
                account.language(),
                account.kind(),
                views.maskedPhone(account),
                units(account),
                acting.unitId().orElse(null),
                caller.grants().stream().map(Grant::role).distinct().sorted().toList(),
                users.givableRoles(),
                permissions(caller),
                account.version());
    }

    private List<MeView.Unit> units(UserAccount account) {
        Map<UUID, Set<Role>> roles = account.openGrants(time.today()).stream()
                .filter(grant -> grant.holdsOn(time.today()))
                .collect(Collectors.groupingBy(
                        RoleGrant::unitId, Collectors.mapping(RoleGrant::role, Collectors.toSet())));
        Map<UUID, String> named = names.of(roles.keySet(), time.today());
        return roles.entrySet().stream()
                .map(unit -> new MeView.Unit(
                        unit.getKey(),
                        named.getOrDefault(unit.getKey(), ""),
                        unit.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(MeView.Unit::organisationId))
                .toList();
    }

    private List<String> permissions(Caller caller) {
        return permissionSets.stream()
                .flatMap(set -> set.permissions().stream())
                .filter(permission -> !caller.scopesOf(permission).isEmpty())
                .map(Permission::code)
                .distinct()
                .sorted()
                .toList();
    }
}
