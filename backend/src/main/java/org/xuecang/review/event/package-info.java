/** What came of reviewed applications. */
package org.xuecang.review.event;
