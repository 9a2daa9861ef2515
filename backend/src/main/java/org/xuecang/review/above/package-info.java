/**
 * What goes up and comes back in a round hosted above (推荐上报、上级结果): the package as it was sent, the host's own stages as
 * far as they are heard of, and the result, which alone makes an award. It writes {@code nomination}, {@code outside_stage}
 * and {@code outside_result}.
 */
package org.xuecang.review.above;
