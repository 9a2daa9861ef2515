/** What accounts tell of themselves; records that carry ids. */
package org.xuecang.identity.event;
