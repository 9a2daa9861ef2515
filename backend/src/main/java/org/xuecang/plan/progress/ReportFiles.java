package org.xuecang.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.problem.Faults;

/** The one file that a report may carry. */
@ApplicationScoped
class ReportFiles {

    static final String PROGRESS = "progress-report";
    static final String TARGET = "target-report";

    @Inject
    FileService files;

    void check(UUID fileId, Faults faults) {
        if (fileId != null) {
            files.checkAttachable(fileId, "/fileId", faults);
        }
    }

    void attach(UUID fileId, String kind, UUID reportId) {
        if (fileId != null) {
            files.attach(fileId, kind, reportId);
        }
    }
}
