package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;

/** Whether a role can be granted as asked: places that exist, days in order, nothing held twice. */
@ApplicationScoped
class TermsCheck {

    @Inject
    UnitNames names;

    @Inject
    RequestTime time;

    /** The organisation a body names, if there is such a one. */
    Optional<UUID> known(UUID organisation) {
        return Optional.ofNullable(organisation)
                .filter(id -> !names.of(List.of(id), time.today()).isEmpty());
    }

    /** Whether there is enough to ask for the right to give it; what lacks is said as faults. */
    boolean isComplete(GrantRequest request) {
        return request != null
                && request.role() != null
                && known(request.unitId()).isPresent()
                && (request.scopeId() == null || known(request.scopeId()).isPresent());
    }

    /** @param pointer of the request within the body, empty for the body itself */
    void check(GrantRequest request, String pointer, UserKind kind, List<RoleGrant> held, Faults faults) {
        LocalDate today = time.today();
        RoleTerms terms = request.terms(today);
        faults.addIf(
                request.unitId() != null && known(request.unitId()).isEmpty(),
                pointer + "/unitId",
                "unknown-reference");
        faults.addIf(
                request.scopeId() != null && known(request.scopeId()).isEmpty(),
                pointer + "/scopeId",
                "unknown-reference");
        faults.addIf(terms.from().isBefore(today), pointer + "/from", "in-the-past");
        faults.addIf(
                terms.until() != null && !terms.until().isAfter(terms.from()), pointer + "/until", "ends-before-start");
        faults.addIf(
                request.role() != null && (request.role() == Role.INTEGRATOR) != (kind == UserKind.PROGRAM),
                pointer + "/role",
                "role-not-for-kind");
        if (isComplete(request) && held.stream().anyMatch(grant -> grant.overlaps(terms))) {
            faults.add(pointer + "/role", "already-granted", Map.of());
        }
    }
}
