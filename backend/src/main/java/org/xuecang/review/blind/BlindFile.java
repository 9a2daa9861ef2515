package org.xuecang.review.blind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was handed in, as experts of blind stages get it.
 *
 * @param position among those of the case, from 1
 * @param found which words tell, of {@link BlindFileState#TELLS} alone
 * @param heldFor why it was held back when it was gone through, whatever was done about it; null where nothing was found
 * @param tells what kinds of words told then, of {@link HeldFor#WORDS} alone
 * @param copyId of the copy without metadata; null where there is none that may be shown
 * @param replaced whether the copy is of another file that staff put in its place
 */
public record BlindFile(
        UUID fileId,
        int position,
        BlindFileState state,
        String found,
        HeldFor heldFor,
        List<TellKind> tells,
        UUID copyId,
        boolean replaced,
        Instant changedAt,
        long version) {}
