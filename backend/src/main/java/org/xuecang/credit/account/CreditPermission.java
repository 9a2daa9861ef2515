package org.xuecang.credit.account;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to do something with accounts; held for the unit that is in charge of them. */
enum CreditPermission implements Permission {
    /** Masked. */
    READ(
            "credit.account.read",
            Role.CENTRE_OFFICER,
            Role.UNIT_LEADER,
            Role.COORDINATOR,
            Role.OFFICER,
            Role.LEADER,
            Role.AUDITOR),
    /** To open, to correct, to add a document. */
    OPEN("credit.account.open", Role.CENTRE_OFFICER, Role.COORDINATOR, Role.OFFICER, Role.INTEGRATOR),
    /** Personal fields in full, each time for a reason that is kept. */
    DISCLOSE("credit.account.disclose", Role.CENTRE_OFFICER, Role.COORDINATOR, Role.OFFICER),
    /** To close, to erase, to make two accounts one. */
    SETTLE("credit.account.settle", Role.COORDINATOR, Role.OFFICER);

    private final String code;
    private final Set<Role> roles;

    CreditPermission(String code, Role... roles) {
        this.code = code;
        this.roles = Set.of(roles);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.SUBTREE;
    }
}
