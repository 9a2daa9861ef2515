/** What happened to applications. */
package org.xuecang.application.event;
