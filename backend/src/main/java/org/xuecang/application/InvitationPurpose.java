package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is invited to. */
@Schema(name = "InvitationPurpose")
public enum InvitationPurpose {
    /** To make an application of their own through the unit; for as many as have the link. */
    APPLY,
    /** To write an application with its applicant. */
    WRITE_TOGETHER
}
