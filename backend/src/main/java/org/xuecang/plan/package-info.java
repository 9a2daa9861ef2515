/**
 * The annual work plan: read from a notice ({@code notice}, {@code imports}), corrected as a draft ({@code content}),
 * signed off and published in versions, lived by ({@code progress}) and closed. Only this feature writes the tables of
 * {@code V0060__plan.sql}. It counts through {@code measure} and knows no feature that offers one.
 */
package org.xuecang.plan;
