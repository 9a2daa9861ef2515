/**
 * The published plan as it is lived: its items, units and targets as rows that keep the ids of the version's nodes, what
 * units report, how far the year has come, and its closing.
 */
package org.xuecang.plan.progress;
