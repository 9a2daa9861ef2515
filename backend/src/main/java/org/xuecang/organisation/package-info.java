/**
 * Organisations from province to village, rooted at the province. Names and parents are dated, so that any past day can
 * be read as it was. Committees are a part of it ({@code committee}), which it does not know. Only this feature writes
 * the {@code organisation*} and {@code committee*} tables.
 */
package org.xuecang.organisation;
