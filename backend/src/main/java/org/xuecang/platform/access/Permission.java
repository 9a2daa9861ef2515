package org.xuecang.platform.access;

import java.util.Set;

/**
 * Leave to do one thing. Features declare theirs as enums; endpoints name them in {@link Requires}; the authorisation
 * table is generated from them.
 */
public interface Permission {

    /** Stable name, feature first: {@code plan.edit}. */
    String code();

    /** The roles that carry it. */
    Set<Role> roles();

    Reach reach();
}
