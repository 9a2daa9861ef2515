package org.xuecang.credit.document;

/** Why a text is no number of its document. */
public final class DocumentFault extends Exception {

    private final String code;

    DocumentFault(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /**
     * One of {@code document-form}, {@code document-fifteen-digits} (no longer valid since 2013), {@code document-rounded} (by a
     * spreadsheet), {@code document-place}, {@code document-birth-date}, {@code document-check-digit}, {@code document-kind}.
     */
    public String code() {
        return code;
    }
}
