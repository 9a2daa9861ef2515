package org.xuecang.plan.imports;

import java.util.List;
import java.util.Map;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.ProblemType;

/** Why a file cannot be read as a notice, or an import not be worked on; the first seven are the reader's reasons. */
enum ImportProblem implements ProblemType {
    UNSUPPORTED_FILE_TYPE(422),
    NOTICE_TYPE_MISMATCH(422),
    ENCRYPTED_FILE(422),
    DAMAGED_FILE(422),
    DOCUMENT_TOO_LARGE(422),
    EMPTY_NOTICE(422),
    NO_TEXT_LAYER(422),
    READING_TOOK_TOO_LONG(422),
    /** It was accepted or discarded before. */
    IMPORT_DECIDED(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    static DomainError of(UnreadableNotice unreadable) {
        // the platform refuses uploads of the wrong type under the reader's own name
        ImportProblem problem = unreadable.reason() == UnreadableNotice.Reason.FILE_TYPE_MISMATCH
                ? NOTICE_TYPE_MISMATCH
                : valueOf(unreadable.reason().name());
        return problem.atFile(unreadable.code());
    }

    /** The refusal, naming the uploaded file as the place of the fault. */
    DomainError atFile(String fault) {
        return new DomainError(this, Map.of(), List.of(new Fault("/file", fault)), Map.of());
    }
}
