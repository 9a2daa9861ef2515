package org.xuecang.round;

/**
 * The cases that stand in a stage.
 *
 * @param leftOver how many of them cannot go on any more: the stage is over, or they were not corrected in time
 */
public record StageCount(int waiting, int leftOver) {

    static final StageCount NONE = new StageCount(0, 0);
}
