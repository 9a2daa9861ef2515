/**
 * From handed-in reviews to the award: the ranking, which can be replayed from what it was made of, the decision that is
 * drafted from it and signed off, and the awards. It runs the stage in which a round decides, and counts what came of it.
 * Only this package writes {@code ranking}, {@code decision}, {@code decision_item} and {@code award}.
 */
package org.xuecang.review.decision;
