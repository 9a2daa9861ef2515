package org.xuecang.platform.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next cursor of the following page, or null at the end
 * @param total exact up to 1,000, null beyond: counting further costs more than it tells
 */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(nullable = true, description = "Cursor of the next page; null at the end")
        String next,

        @Schema(nullable = true, description = "Exact to 1,000, then null")
        Integer total) {}
