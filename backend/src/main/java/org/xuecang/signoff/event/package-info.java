/**
 * What happened to a sign-off, fired inside its transaction: an observer that throws undoes the step. Records carry ids
 * only.
 */
package org.xuecang.signoff.event;
