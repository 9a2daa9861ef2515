package org.xuecang.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. */
@ConfigMapping(prefix = "xuecang.jobs")
interface JobConfig {

    /** Whether this copy runs jobs; it may submit them either way. */
    @WithDefault("true")
    boolean run();

    /** Jobs that this copy runs at once. */
    @WithDefault("3")
    int threads();

    /** How often this copy looks for due jobs. */
    @WithDefault("5s")
    Duration poll();

    /** How long a stop waits for jobs under way; another copy takes over what is not done by then. */
    @WithDefault("8s")
    Duration patience();
}
