package org.xuecang.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a piece of advice was given. */
@Schema(name = "GuidanceWay")
public enum GuidanceWay {
    ON_SITE,
    ONLINE,
    ON_PAPER
}
