package org.xuecang.identity;

import java.util.UUID;

/**
 * A feature's share of a handover, found by CDI: what waits for one person shall wait for another. Runs in the handover's
 * transaction; a preview runs the same code and is rolled back.
 */
public interface HandsOver {

    /** What is moved, as the contract names it, kebab-case plural: {@code plan-drafts}. */
    String kind();

    /**
     * Moves all open work; what is finished keeps its author.
     *
     * @return how many things moved
     */
    int handOver(UUID fromUserId, UUID toUserId);
}
