package org.xuecang.platform.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the contract what a merge patch is one of; an {@link Example} beside it shows one. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface PatchOf {

    /** All that may be patched; with a {@code @Schema} of its own, by which the contract knows it. */
    Class<?> value();
}
