/**
 * Writers ask that somebody shall not review their application (回避申请); staff match whom they name with an account and accept, which
 * makes a declared conflict, or decline. It writes {@code avoidance_request}.
 */
package org.xuecang.review.avoidance;
