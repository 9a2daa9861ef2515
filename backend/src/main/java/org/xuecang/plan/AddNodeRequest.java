package org.xuecang.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A node to add.
 *
 * @param parentId null for the document itself
 * @param list which list of the parent, or its responsibility
 * @param position from 0; null means last
 */
@Schema(
        name = "AddNodeRequest",
        examples =
                "{\"parentId\":\"0190a0e0-0000-7000-8000-000000000001\",\"list\":\"ITEMS\",\"node\":{\"text\":\"举办开放日\"}}")
public record AddNodeRequest(
        @Schema(nullable = true) UUID parentId,
        @NotNull @Schema(required = true) NodeList list,
        @PositiveOrZero @Schema(nullable = true) Integer position,

        @NotNull @Schema(required = true, implementation = NodePatch.class)
        ObjectNode node) {}
