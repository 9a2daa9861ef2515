/**
 * Who should review what, reckoned for all cases of a round at once (自动分配): a plan that is kept, looked at, changed by
 * hand and carried out once. {@link org.xuecang.review.assignment.AssignmentSolver} reckons, the rest keeps and shows.
 */
package org.xuecang.review.assignment;
