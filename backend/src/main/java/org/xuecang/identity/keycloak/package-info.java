/** What the application asks of Keycloak: accounts to sign in with, one-time passwords, the end of sessions. */
package org.xuecang.identity.keycloak;
