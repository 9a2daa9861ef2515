/** What happened to rounds. */
package org.xuecang.round.event;
