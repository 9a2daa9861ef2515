/** Xuecang 学仓: the year of community education of a county, as one modular monolith; see {@code docs/architecture.md}. */
package org.xuecang;
