/**
 * An organisation that is a committee: its seats, its meetings and what they resolve. It uses {@code organisation},
 * which does not know it; other features learn of resolutions from {@code organisation.event}.
 */
package org.xuecang.organisation.committee;
