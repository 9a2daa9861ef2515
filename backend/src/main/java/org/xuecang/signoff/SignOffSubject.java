package org.xuecang.signoff;

import java.util.UUID;

/**
 * What is sent for sign-off.
 *
 * @param type as the feature's {@link SignOffSubjects#subjectType()}, such as {@code plan-version}
 * @param organisationId the organisation over which checkers and approvers must hold their role
 * @param title what lists show, 1 to 300 characters, without personal names
 */
public record SignOffSubject(String type, UUID id, UUID organisationId, String title) {

    public static final int LONGEST_TITLE = 300;

    /** @throws IllegalArgumentException for a title that is empty or too long */
    public SignOffSubject {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a sign-off's title has 1 to " + LONGEST_TITLE + " characters");
        }
    }
}
