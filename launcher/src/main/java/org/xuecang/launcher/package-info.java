/** Starts the whole product on a bare machine without Docker; the tests start theirs with the same code. */
package org.xuecang.launcher;
