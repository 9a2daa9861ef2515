package org.xuecang.round;

import java.util.UUID;

/**
 * Cases that a unit recommended.
 *
 * @param used those that take one of its places
 * @param exempt those of classes that take none
 */
public record UnitCases(UUID unitId, int used, int exempt) {}
