package org.xuecang.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The virus scanner. Without a host nothing is scanned. */
@ConfigMapping(prefix = "xuecang.clamd")
interface ClamdConfig {

    Optional<String> host();

    @WithDefault("3310")
    int port();

    /** How long a verdict is waited for; on a large archive it takes a while. */
    @WithDefault("2m")
    Duration patience();

    /** How often it is looked what is to be tried again. */
    @WithDefault("10s")
    Duration poll();

    /** Wait after a first attempt that failed, doubled with each further one. */
    @WithDefault("30s")
    Duration firstRetry();

    @WithDefault("15m")
    Duration longestRetry();
}
