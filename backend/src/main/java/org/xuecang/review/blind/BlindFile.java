package org.xuecang.review.blind;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was handed in, as experts of blind stages get it.
 *
 * @param position among those of the case, from 1
 * @param found which words tell, of {@link BlindFileState#TELLS} alone
 * @param copyId of the copy without metadata; null where there is none that may be shown
 * @param replaced whether the copy is of another file that staff put in its place
 */
public record BlindFile(
        UUID fileId,
        int position,
        BlindFileState state,
        String found,
        UUID copyId,
        boolean replaced,
        Instant changedAt,
        long version) {}
