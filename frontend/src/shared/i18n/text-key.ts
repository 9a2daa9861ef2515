/**
 * Marks a translation key that is named in one place and translated in another (navigation, tables of settings), so that
 * the check of used and unused keys finds it: `textKey("shared:nav.account")`. Elsewhere write the key inside `t()`.
 */
export function textKey(key: string): string {
  return key;
}
