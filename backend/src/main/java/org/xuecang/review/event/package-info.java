/** What happened to reviews. */
package org.xuecang.review.event;
