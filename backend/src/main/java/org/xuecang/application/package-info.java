/**
 * Applications (申报书) from the first word to the end of the formal check: drafted, handed in, endorsed by the unit within
 * its quota, checked by whoever runs the round; returned, corrected, withdrawn. It runs the first stages of a round.
 */
package org.xuecang.application;
