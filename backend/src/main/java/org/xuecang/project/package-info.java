/**
 * What follows a selection: cases are incubated (培育) under a mentor's guidance, which is only ever added and follows the item into
 * later applications. It runs that stage of a round.
 */
package org.xuecang.project;
