/**
 * Work that leaves the transaction: a message is a row written with the change that caused it, and handled at least once
 * after the commit by any copy of the application. Messages that failed too often stay as rows with {@code given_up_at};
 * setting that to null and {@code attempts} to 0 has them tried again.
 */
package org.xuecang.platform.outbox;
