package org.xuecang.plan;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see plans, to make them and to live by them. */
public enum PlanPermission implements Permission {
    IMPORT("plan.import", Reach.SUBTREE, Role.OFFICER),
    /** Published plans, for everybody along the line: centres read the county's plan. */
    READ(
            "plan.read",
            Reach.LINE,
            Role.OFFICER,
            Role.LEADER,
            Role.COORDINATOR,
            Role.UNIT_LEADER,
            Role.CENTRE_OFFICER,
            Role.APPLICANT,
            Role.AUDITOR,
            Role.ADMINISTRATOR,
            Role.INTEGRATOR),
    READ_DRAFT("plan.read-draft", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.AUDITOR),
    /** Every unit's share of the progress; others see their own unit and the total. */
    READ_UNITS("plan.read-units", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.AUDITOR),
    EDIT("plan.edit", Reach.SUBTREE, Role.OFFICER),
    PUBLISH("plan.publish", Reach.SUBTREE, Role.OFFICER),
    /** For the reporter's own unit only. */
    REPORT("plan.report", Reach.UNIT, Role.CENTRE_OFFICER, Role.UNIT_LEADER, Role.COORDINATOR, Role.OFFICER),
    RETURN("plan.return", Reach.SUBTREE, Role.OFFICER),
    CLOSE("plan.close", Reach.SUBTREE, Role.OFFICER);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    PlanPermission(String code, Reach reach, Role... roles) {
        this.code = code;
        this.reach = reach;
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
        return reach;
    }
}
