/** Experts are asked whether they review in a round (评审邀请), and answer for themselves. */
package org.xuecang.review.invitation;
