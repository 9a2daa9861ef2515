package org.xuecang.platform.access;

import java.util.List;

/**
 * What a call is about to commit; observed within its transaction.
 *
 * @param all the operation that was called, and behind it those of single things that it did at once
 */
public record OperationsPerformed(List<OperationPerformed> all) {}
