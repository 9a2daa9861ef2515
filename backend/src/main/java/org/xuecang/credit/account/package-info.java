/**
 * Accounts of the credit bank: opening, looking up, seeing in full, correcting, closing, erasing, and two that become one. One person
 * has one account; a person is known by documents, of which an account may have several, and a document may be known before
 * there is an account, because something was learned under it.
 */
package org.xuecang.credit.account;
