package org.xuecang.review.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an objection came. */
@Schema(name = "ObjectionChannel")
public enum ObjectionChannel {
    WEB,
    PHONE,
    LETTER
}
