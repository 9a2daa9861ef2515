package org.xuecang.review.decision;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to rank, to decide and to see what came of it. Besides, nobody ranks or decides a case of their own unit. */
enum DecisionPermission implements Permission {
    /** To ask at all; a coordinator sees those of rounds that their unit runs, or in which they stand in. */
    READ("round-decision.read", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.AUDITOR),
    /** Those of all rounds of an organisation, whoever runs them. */
    OVERSEE("round-decision.oversee", Reach.SUBTREE, Role.OFFICER, Role.LEADER, Role.AUDITOR),
    RANK("ranking.make", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    EDIT("round-decision.edit", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** To ask at all; seen are the awards of applications that one sees. */
    READ_AWARDS(
            "award.read",
            Reach.EVERYWHERE,
            Role.APPLICANT,
            Role.CENTRE_OFFICER,
            Role.UNIT_LEADER,
            Role.COORDINATOR,
            Role.OFFICER,
            Role.LEADER,
            Role.AUDITOR),
    WITHDRAW_AWARD("award.withdraw", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** To say that what was awarded is finished. */
    CONCLUDE_AWARD("award.conclude", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    DecisionPermission(String code, Reach reach, Role... roles) {
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
