/**
 * Views of lists that people keep by a name (视图): what a list was narrowed to, its order and its columns, never its rows. Who opens
 * one that somebody shared sees by their own rights.
 */
package org.xuecang.savedview;
