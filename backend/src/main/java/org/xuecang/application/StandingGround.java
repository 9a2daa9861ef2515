package org.xuecang.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What an application stands on besides its form and its round's rules; a CDI bean of the feature that knows of it. Where it is
 * gone the application is not handed in, and a decision does not select it.
 */
public interface StandingGround {

    /**
     * Those of some applications whose ground is gone, in one statement.
     *
     * @return the code of a fault for each of them; its text may name the {@code title}
     */
    Map<UUID, String> gone(Collection<UUID> applicationIds);
}
