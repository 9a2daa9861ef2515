/** Documents by which a person is known: their forms, check digits and what they tell. Plain Java; keeps nothing. */
package org.xuecang.credit.document;
