/**
 * The county's credit bank (学分银行): accounts of residents, what they learned, and the ledger of their credits. What it is to be and
 * what is built of it: docs/notes/credit.md. Parts: {@code document} (by what a person is known, plain Java), {@code account}.
 */
package org.xuecang.credit;
