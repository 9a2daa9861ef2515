package org.xuecang.plan.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the year's view. */
@ConfigMapping(prefix = "xuecang.plan")
interface PlanConfig {

    /** How many days before its due day something calls for attention. */
    @WithDefault("30")
    int attentionDays();
}
