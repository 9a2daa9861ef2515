/**
 * Programmes as they are usually run (范本): form, rubric and pipeline of each, in {@code ready-programmes/} of the
 * resources. An officer takes one and changes what differs; nothing here is in force by itself.
 */
package org.xuecang.round.ready;
