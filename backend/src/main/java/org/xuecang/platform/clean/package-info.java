/** Copies of documents without what programs write into them beside what is seen: who wrote them, where, with what. */
package org.xuecang.platform.clean;
