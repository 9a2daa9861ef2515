/**
 * What a version of a plan says: one immutable document of nodes, each with an id that it keeps through all versions.
 * Plain Java; nothing here reads or writes a database.
 */
package org.xuecang.plan.content;
