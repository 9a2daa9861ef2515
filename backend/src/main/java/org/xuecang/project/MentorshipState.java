package org.xuecang.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a mentor stands to a case. */
@Schema(name = "MentorshipState")
public enum MentorshipState {
    /** Named, and not answered yet. */
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Somebody else was named. */
    REPLACED,
    /** The incubation is at its end. */
    ENDED
}
