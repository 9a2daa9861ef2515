/**
 * Who may do what, for which organisation, from when to when. Keycloak authenticates; this feature keeps the accounts
 * and their dated role grants, and answers {@link org.xuecang.platform.access.Access} anew at every call, so that a
 * revoked right ends with the next one.
 */
package org.xuecang.identity;
