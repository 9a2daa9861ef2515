/**
 * Public notice (公示): what was decided stands open to everybody for some working days; whoever is not objected to goes on.
 * It writes {@code public_notice}.
 */
package org.xuecang.review.publicnotice;
