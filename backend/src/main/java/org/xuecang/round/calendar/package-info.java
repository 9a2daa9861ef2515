/**
 * The official calendar (国务院办公厅节假日安排): days off and make-up workdays, a year a document. Public notices run for so
 * many working days by it. The product brings the years that were published when it was built; an administrator enters
 * each later one when its document arrives, and nobody guesses a year.
 */
package org.xuecang.round.calendar;
