/**
 * Sign-off (送审): what somebody drafted is checked by another and approved by a leader or a meeting. It knows no
 * subject: a feature starts a sign-off through {@link org.xuecang.signoff.SignOffs}, answers for its subjects through
 * {@link org.xuecang.signoff.SignOffSubjects} and observes what became of them in {@code signoff.event}. Only this
 * feature writes the {@code sign_off*} tables; steps and settings are never changed, only added.
 */
package org.xuecang.signoff;
