/**
 * Through which stages a round's cases go. Which kinds of stage there are the features say that run them, as
 * {@link org.xuecang.round.pipeline.StageKind}; this package names none of them.
 */
package org.xuecang.round.pipeline;
