/** What happens to organisations and committees, for other features to act on. */
package org.xuecang.organisation.event;
