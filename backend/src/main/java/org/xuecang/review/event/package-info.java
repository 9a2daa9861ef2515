/** What happened to reviews, and what came of what was reviewed. */
package org.xuecang.review.event;
