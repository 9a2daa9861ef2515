package org.xuecang.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is worked off. */
@ConfigMapping(prefix = "xuecang.outbox")
interface OutboxConfig {

    /** Whether this copy handles messages. */
    @WithDefault("true")
    boolean dispatch();

    /** How long a message that another copy wrote may wait to be noticed. */
    @WithDefault("2s")
    Duration poll();

    /** Messages in one go, before the dispatcher looks whether it should stop. */
    @WithDefault("50")
    int batch();

    /** Wait after the first failure; doubled with each further one. */
    @WithDefault("2s")
    Duration firstRetry();

    /** Longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestRetry();

    /** Attempts after which a message is given up and shown to operators. */
    @WithDefault("15")
    int attempts();

    /** How long a handled message is kept. */
    @WithDefault("30d")
    Duration memory();
}
