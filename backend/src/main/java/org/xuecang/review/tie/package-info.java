/** What two people are to each other (亲属、指导关系、同一人), as far as it keeps them from each other's cases; in every round. */
package org.xuecang.review.tie;
