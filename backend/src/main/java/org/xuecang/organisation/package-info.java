/**
 * Organisations from province to village, rooted at the province. Names and parents are dated, so that any past day can
 * be read as it was. Only this feature writes the {@code organisation*} and {@code committee*} tables.
 */
package org.xuecang.organisation;
