package org.xuecang.plan.progress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.plan.PlanPermission;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** A report's file is read by the reporting unit and by those who see every unit's part. */
abstract class ReportReaders implements AttachmentReaders {

    private record Owner(UUID organisationId, UUID unitId) {}

    @Inject
    Jdbi jdbi;

    @Inject
    Gate gate;

    private final String kind;
    private final String owner;

    ReportReaders(String kind, String owner) {
        this.kind = kind;
        this.owner = owner;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean mayRead(UUID reportId) {
        Optional<Owner> found = jdbi.withHandle(sql -> sql.select(owner, reportId)
                .map((row, _) ->
                        new Owner(row.getObject("organisation_id", UUID.class), row.getObject("unit_id", UUID.class)))
                .findOne());
        return found.filter(each -> gate.allows(PlanPermission.READ_UNITS, each.organisationId())
                        || gate.caller().unitIds().contains(each.unitId()))
                .isPresent();
    }

    @Singleton
    static class OfProgress extends ReportReaders {
        OfProgress() {
            super(ReportFiles.PROGRESS, """
                    select item.organisation_id, report.unit_id from progress_report report
                        join task_item item on item.id = report.task_item_id where report.id = ?
                    """);
        }
    }

    @Singleton
    static class OfTargets extends ReportReaders {
        OfTargets() {
            super(ReportFiles.TARGET, """
                    select item.organisation_id, report.unit_id from target_report report
                        join target on target.id = report.target_id
                        join task_item item on item.id = target.task_item_id where report.id = ?
                    """);
        }
    }
}
