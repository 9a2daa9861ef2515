/** What follows the formal check: expert review and decision. It runs those stages of a round. */
package org.xuecang.review;
