package org.xuecang.platform.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Shows in the contract a body that the operation takes, and that it takes none without one. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Example {

    /** What the body is an example of, in a word or two. */
    String name();

    /** JSON. */
    String value();
}
