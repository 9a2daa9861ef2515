package org.xuecang.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a node goes.
 *
 * @param parentId null for the document itself
 * @param position its place in the list once it has left the old one, from 0; null means last
 */
@Schema(
        name = "MoveNodeRequest",
        examples = "{\"parentId\":\"0190a0e0-0000-7000-8000-000000000001\",\"list\":\"ITEMS\",\"position\":0}")
public record MoveNodeRequest(
        @Schema(nullable = true) UUID parentId,
        @NotNull @Schema(required = true) NodeList list,
        @PositiveOrZero @Schema(nullable = true) Integer position) {}
