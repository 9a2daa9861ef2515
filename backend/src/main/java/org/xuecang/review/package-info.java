/**
 * Experts' reviews (专家评审): whoever runs a round assigns its cases to experts who have no part in them, and the experts
 * score what was published to them, all of a round handed in together. It runs that stage of a round.
 */
package org.xuecang.review;
