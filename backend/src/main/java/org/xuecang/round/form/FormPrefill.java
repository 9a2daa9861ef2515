package org.xuecang.round.form;

/** What a field is filled with before the applicant sees it, so that nothing known is asked again. */
public enum FormPrefill {
    PERSON_NAME,
    PERSON_PHONE,
    UNIT_NAME,
    /** What the same unit wrote at the same place in the last round of the programme. */
    LAST_YEAR
}
