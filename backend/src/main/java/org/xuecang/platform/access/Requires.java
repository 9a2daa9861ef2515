package org.xuecang.platform.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which permission an endpoint stands behind. The operation's service must pass the {@link Gate} with this very
 * permission, or a mutation is rolled back: what is declared and what is checked cannot drift apart. For everything but
 * GET the endpoint then runs in one transaction with its idempotency key and its audit event.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** The code of a {@link Permission}, or {@link #SIGNED_IN}. */
    @Nonbinding
    String value();

    /** Any signed-in person with an account; the operation concerns only themselves. */
    String SIGNED_IN = "signed-in";
}
