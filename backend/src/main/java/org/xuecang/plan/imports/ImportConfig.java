package org.xuecang.plan.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices are read. */
@ConfigMapping(prefix = "xuecang.plan.import")
interface ImportConfig {

    /** Notices read at once; each takes one processor. */
    @WithDefault("2")
    int readers();

    /** Notices that may wait for a reader; further ones are told to come back. */
    @WithDefault("8")
    int waiting();

    /** The longest that one may take, waiting included. */
    @WithDefault("30s")
    Duration patience();
}
