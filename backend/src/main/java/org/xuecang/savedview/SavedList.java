package org.xuecang.savedview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists of which views are kept. */
@Schema(name = "SavedList")
enum SavedList {
    APPLICATIONS,
    REVIEWS,
    EXPERTS
}
