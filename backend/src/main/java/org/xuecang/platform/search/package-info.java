/**
 * One box that finds things by a few words. A feature says of each kind of thing how it is found, by the very list that shows it,
 * so that nobody finds what they may not list.
 */
package org.xuecang.platform.search;
