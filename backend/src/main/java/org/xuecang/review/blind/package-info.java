/**
 * Blind review (匿名评审): a case as it is shown where its experts must not know whose it is. Writes {@code blind_case} and
 * {@code blind_file}; knows nothing of reviews.
 */
package org.xuecang.review.blind;
