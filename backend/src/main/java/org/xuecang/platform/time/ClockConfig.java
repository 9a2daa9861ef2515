package org.xuecang.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clock. */
@ConfigMapping(prefix = "xuecang.clock")
public interface ClockConfig {

    /** Added to the machine's time; zero in production. */
    @WithDefault("0s")
    Duration offset();

    /** Greatest difference from the database's clock with which the application calls itself ready. */
    @WithDefault("500ms")
    Duration tolerance();
}
