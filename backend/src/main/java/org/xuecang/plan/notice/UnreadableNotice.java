package org.xuecang.plan.notice;

/** A file from which no notice can be read; the code says why in a form that does not change. */
public class UnreadableNotice extends RuntimeException {

    /** Why a file cannot be read. {@link #code()} is the stable name that callers and translations use. */
    public enum Reason {
        /** Neither .docx, .doc, .pdf nor plain text, by content and by name. */
        UNSUPPORTED_FILE_TYPE("unsupported-file-type"),
        /** The content is of another type than the file's name says. */
        FILE_TYPE_MISMATCH("file-type-mismatch"),
        /** Protected by a password. */
        ENCRYPTED_FILE("encrypted-file"),
        /** Cut off or broken, so that its format cannot be followed. */
        DAMAGED_FILE("damaged-file"),
        /** Unpacks to more than a notice can be (a zip bomb), or has too many pages or characters. */
        DOCUMENT_TOO_LARGE("document-too-large"),
        /** Holds no text at all. */
        EMPTY_NOTICE("empty-notice"),
        /** A PDF of pictures (a scan) without a text layer. */
        NO_TEXT_LAYER("no-text-layer");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableNotice(Reason reason) {
        this(reason, null);
    }

    public UnreadableNotice(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return reason.code();
    }
}
