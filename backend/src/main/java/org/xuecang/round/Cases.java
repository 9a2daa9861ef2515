package org.xuecang.round;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases that go through a round's stages, as a round sees them; implemented by the feature that keeps them. */
public interface Cases {

    void moveTo(UUID caseId, UUID stageId);

    /** It stands in a stage again, or anew. */
    void recall(UUID caseId, UUID stageId);

    /** It has come through the last stage, or goes no further. */
    void conclude(UUID caseId, boolean selected);

    /** It had been selected and goes no further. */
    void overturn(UUID caseId, String reason);

    /** It had been selected, was appraised and did not do well enough: it goes no further. */
    void fail(UUID caseId, String reason);

    /** Whether one stands in any stage of the round; what is still being written does not. */
    boolean isAnyUnderWay(UUID roundId);

    /**
     * How many stand in each stage of a round, by the stage's id; stages without any may be left out.
     *
     * @param over stages in which nothing goes on any more: whatever waits in them is left over
     */
    Map<UUID, StageCount> countsByStage(UUID roundId, Set<UUID> over);

    /** The same of those that are not kept from the caller: what they read, and no rule goes by. */
    Map<UUID, StageCount> shownByStage(UUID roundId, Set<UUID> over);

    /** Of each unit of a round what was recommended and is kept from the caller; mostly nothing. */
    List<UnitCases> keptFromCaller(UUID roundId);

    /**
     * Brings all that is being written in a round under a version of its form; called again it takes what was begun meanwhile.
     *
     * @param moveId by which each draft will find why
     */
    MovedDrafts moveDrafts(UUID roundId, UUID moveId, UUID formVersionId);

    /** All who are writing something in a round that is not handed in yet. */
    Set<UUID> writersOfDrafts(UUID roundId);

    /** The units through which somebody applies in a round, with a draft too; none for who does not apply in it. */
    Set<UUID> unitsOf(UUID roundId, UUID applicantId);

    /** Somebody who applies in a round, and all who write that with them. */
    Set<UUID> writersWith(UUID roundId, UUID applicantId);
}
