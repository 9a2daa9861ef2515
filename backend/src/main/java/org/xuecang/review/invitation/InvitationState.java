package org.xuecang.review.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an invitation. */
@Schema(name = "ExpertInvitationState")
public enum InvitationState {
    INVITED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
