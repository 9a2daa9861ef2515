package org.xuecang.platform.access;

import java.util.UUID;
import org.xuecang.platform.list.Condition;

/** Who is calling and what they may do, asked anew at every call. Implemented by {@code identity}. */
public interface Access {

    /**
     * @return the caller of this request
     * @throws org.xuecang.platform.problem.DomainError 401 without a valid token; 403 {@code no-account} when Keycloak
     *     knows the person but the application does not, or has disabled them; 403 {@code not-your-unit} when the
     *     {@code Xuecang-Unit} header names a unit they do not belong to
     */
    Caller caller();

    /** Whether the caller holds the permission for this organisation today. */
    boolean allows(Permission permission, UUID organisationId);

    /** The same question for a list: a SQL condition on the column that holds the organisation's id. */
    Condition where(Permission permission, String organisationColumn);
}
