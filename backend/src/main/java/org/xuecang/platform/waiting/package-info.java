/**
 * What waits for somebody to act on it (轮到我处理). A feature says of each kind of thing what of it waits for the caller;
 * all of it is counted in one statement.
 */
package org.xuecang.platform.waiting;
