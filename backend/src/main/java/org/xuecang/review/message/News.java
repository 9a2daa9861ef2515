package org.xuecang.review.message;

/**
 * What there is to tell of a case.
 *
 * @param grade of a selected or awarded one, or null
 */
public record News(Said said, String grade) {}
