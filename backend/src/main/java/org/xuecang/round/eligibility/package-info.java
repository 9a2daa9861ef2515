/**
 * What a round asks of who applies and of what a unit recommends, beyond its form and quotas. Which kinds of rule there are
 * the features say that know the facts, as {@link org.xuecang.round.eligibility.RuleKind}; this package names none of them.
 */
package org.xuecang.round.eligibility;
