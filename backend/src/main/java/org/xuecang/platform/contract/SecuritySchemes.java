package org.xuecang.platform.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How callers sign in. */
final class SecuritySchemes {

    private SecuritySchemes() {}

    static SecurityScheme openIdConnect() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .description("People sign in by authorisation code with PKCE, programs by client credentials. What "
                        + "they may do stands in the application's own tables and is asked at every call.")
                .openIdConnectUrl("/realms/xuecang/.well-known/openid-configuration");
    }
}
