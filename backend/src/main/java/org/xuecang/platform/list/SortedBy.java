package org.xuecang.platform.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the parameter {@code sort} of a list: its named orders, from which the contract and the 400 for others take them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface SortedBy {
    Class<? extends Enum<?>> value();
}
