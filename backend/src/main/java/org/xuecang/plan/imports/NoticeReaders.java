package org.xuecang.plan.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** An uploaded notice is read by those who see drafts. */
@Singleton
class NoticeReaders implements AttachmentReaders {

    static final String KIND = "plan-import";

    @Inject
    PlanImports imports;

    @Inject
    Gate gate;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID importId) {
        return imports.findByIdOptional(importId)
                .filter(read -> gate.allows(PlanPermission.READ_DRAFT, read.organisationId()))
                .isPresent();
    }
}
