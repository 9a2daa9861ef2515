package org.xuecang.review.avoidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an avoidance request. */
@Schema(name = "AvoidanceRequestState")
public enum AvoidanceState {
    OPEN,
    ACCEPTED,
    DECLINED
}
