package org.xuecang.round.template;

import java.util.Set;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.access.Reach;
import org.xuecang.platform.access.Role;

/** Leave to see and to make forms, rubrics and pipelines. */
public enum TemplatePermission implements Permission {
    READ(
            "round-template.read",
            Reach.SUBTREE,
            Role.OFFICER,
            Role.LEADER,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR),
    EDIT("round-template.edit", Reach.SUBTREE, Role.OFFICER, Role.COORDINATOR),
    /** What kinds of stage there are is the product's, not an organisation's. */
    READ_KINDS(
            "stage-kind.read",
            Reach.EVERYWHERE,
            Role.OFFICER,
            Role.LEADER,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    private final String code;
    private final Reach reach;
    private final Set<Role> roles;

    TemplatePermission(String code, Reach reach, Role... roles) {
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
