/**
 * Objections (异议) to what a public notice says, by everybody, and what is answered to them; and what else everybody may
 * read. It writes {@code objection} and {@code objection_disclosure}.
 */
package org.xuecang.review.objection;
