package org.xuecang.review;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to assign reviews, to write them and to see them. */
public enum ReviewPermission implements Permission {
    /** To ask at all; which ones are seen is for {@link ReviewSight}. */
    READ("review.read", Reach.EVERYWHERE, Role.EXPERT, Role.OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR),
    /** All in rounds that one's unit runs. */
    READ_OF_ROUND("review.read-of-round", Reach.UNIT, Role.OFFICER, Role.COORDINATOR),
    /** All in rounds of an organisation, without a hand in them. */
    OVERSEE("review.oversee", Reach.SUBTREE, Role.LEADER, Role.AUDITOR),
    ASSIGN("review.assign", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** To be assigned cases of an organisation's rounds, and to score them. */
    SCORE("review.score", Reach.SUBTREE, Role.EXPERT);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    ReviewPermission(String code, Reach reach, Role... roles) {
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
