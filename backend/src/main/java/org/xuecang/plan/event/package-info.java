/** What happened to plans, as records of ids, fired inside the transaction that makes it so. */
package org.xuecang.plan.event;
