package org.xuecang.round.eligibility;

import org.xuecang.round.form.FormFacts;

/** A rule by which some cases take no place of their unit's quota. */
public non-sealed interface QuotaRule extends RuleKind {

    /** @param settings whole ones */
    boolean isExempt(FormFacts facts, RuleSettings settings);
}
