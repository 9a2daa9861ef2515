/** Documents kept in {@code jsonb} columns. */
package org.xuecang.platform.json;
