package org.xuecang.review.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often one network address may object; not by phone number, because that would tell whether one was used before. */
@ConfigMapping(prefix = "xuecang.objections")
interface ObjectionConfig {

    @WithDefault("10")
    int most();

    @WithDefault("30")
    int mostFiles();

    @WithDefault("1h")
    Duration within();
}
