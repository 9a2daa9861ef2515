package org.xuecang.plan.notice;

import java.util.Locale;

/** The kinds of findings. The code of each is its name in kebab-case and never changes. */
public enum FindingCode {
    /** Characters are damaged (mojibake); {@code count} of them. Text is kept as it stands. */
    DAMAGED_TEXT(Severity.PROBLEM),
    /** Control characters were left out; {@code count} of them. */
    CONTROL_CHARACTERS_REMOVED(Severity.INFO),
    /** Marks that a converter left in the text were left out; {@code count} of them. */
    STRAY_MARK_REMOVED(Severity.INFO),
    /** The text ends in the middle of a sentence. */
    TEXT_CUT_OFF(Severity.PROBLEM),
    /** No title was found. */
    TITLE_MISSING(Severity.CONFIRM),
    /** No document number was found. */
    DOCUMENT_NUMBER_MISSING(Severity.INFO),
    /** No issuing organisation was found. */
    ISSUER_MISSING(Severity.CONFIRM),
    /** Several organisations sign; the first is the issuer, {@code names} gives all. */
    SEVERAL_ISSUERS(Severity.CONFIRM),
    /** No date of issue was found. */
    ISSUED_ON_MISSING(Severity.CONFIRM),
    /** The date of issue was taken from the print or publication line. */
    ISSUED_ON_FROM_PUBLICATION(Severity.CONFIRM),
    /** A written date is not in the calendar. */
    DATE_IMPOSSIBLE(Severity.PROBLEM),
    /** The plan's year is not written. */
    YEAR_MISSING(Severity.CONFIRM),
    /** The plan's year is not in the title; it was taken from elsewhere. */
    YEAR_ASSUMED(Severity.CONFIRM),
    /** A year or name stands as a placeholder, such as 20xx. */
    PLACEHOLDER(Severity.CONFIRM),
    /** No addressees were found. */
    ADDRESSEES_MISSING(Severity.INFO),
    /** Nothing in the text is numbered: the whole is one section. */
    NUMBERING_MISSING(Severity.CONFIRM),
    /** Numbers of a level are missing or repeated: after {@code before} comes {@code after}. */
    NUMBERING_GAP(Severity.INFO),
    /** A heading between section and duty has no place in a plan; {@code heading}. */
    HEADING_NOT_KEPT(Severity.INFO),
    /** 市级 alone (or a level that depends on the issuer's rank): a person says which level. */
    LEVEL_TO_CONFIRM(Severity.CONFIRM),
    /** Several levels share one figure. */
    LEVEL_SEVERAL(Severity.CONFIRM),
    /** The figure is approximate (约, 左右). */
    VALUE_APPROXIMATE(Severity.CONFIRM),
    /** The figure is one for each head (人均, 生均), which its subject does not say. */
    VALUE_PER_HEAD(Severity.CONFIRM),
    /** It is not said what the figure counts. */
    SUBJECT_MISSING(Severity.CONFIRM),
    /** A figure stands in text that is not part of the plan (its preamble). */
    TARGET_OUTSIDE_PLAN(Severity.INFO),
    /** A deadline can be read in two ways; {@code date} was taken. */
    DUE_AMBIGUOUS(Severity.CONFIRM),
    /** A deadline names no year and the notice has none to take. */
    DUE_WITHOUT_YEAR(Severity.CONFIRM),
    /** A deadline ({@code date}) of a task that has no figure to carry it. */
    DUE_WITHOUT_TARGET(Severity.INFO),
    /** A table that is no list of tasks was left out. */
    TABLE_NOT_READ(Severity.INFO),
    /** A numbered part that is not the plan was left out; {@code heading}. */
    PART_NOT_READ(Severity.INFO),
    /** Tasks of one heading have different units, so the heading appears more than once. */
    RESPONSIBILITY_DIFFERS(Severity.INFO),
    /** A key task names no responsible unit. */
    RESPONSIBILITY_MISSING(Severity.CONFIRM);

    /** How much a finding matters to the person who corrects the draft. */
    public enum Severity {
        /** Said for completeness. */
        INFO,
        /** The draft may be right: a person confirms or corrects. */
        CONFIRM,
        /** Something could not be read. */
        PROBLEM
    }

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }
}
