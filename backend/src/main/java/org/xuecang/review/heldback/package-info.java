/**
 * Files that are held back from the experts of a round's blind stages: the list of them, and whose turn it is to look. It reads what
 * {@code review.blind} writes.
 */
package org.xuecang.review.heldback;
