package org.xuecang.round;

import java.util.Map;
import java.util.UUID;

/** The cases that go through a round's stages, as a round sees them; implemented by the feature that keeps them. */
public interface Cases {

    /** @param stageId null once it has gone through the last */
    void moveTo(UUID caseId, UUID stageId);

    /** How many stand in each stage of a round, by the stage's id; stages without any may be left out. */
    Map<UUID, Integer> countsByStage(UUID roundId);
}
