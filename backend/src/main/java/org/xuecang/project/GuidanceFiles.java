package org.xuecang.project;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationSight;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** The files of a piece of advice: who sees the application reads them, or one that continues it, and who gave the advice. */
@Singleton
class GuidanceFiles implements AttachmentReaders {

    @Inject
    Guidance guidance;

    @Inject
    Mentorships mentorships;

    @Inject
    ApplicationSight sight;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    @Override
    public String kind() {
        return Guidance.FILES;
    }

    @Override
    public boolean mayRead(UUID guidanceId) {
        Optional<UUID> application = guidance.find(guidanceId).map(Guidance.Piece::applicationId);
        return application
                .filter(id -> sight.sees(id) || isMentor(id) || later(id))
                .isPresent();
    }

    private boolean isMentor(UUID applicationId) {
        return !gate.caller().isSystem()
                && mentorships.isMentor(applicationId, gate.caller().userId());
    }

    private boolean later(UUID applicationId) {
        return jdbi
                .withHandle(
                        sql -> sql.select("""
                        with recursive item (id) as (
                            select cast(? as uuid)
                            union
                            select c.application_id from continued_application c join item on c.earlier_id = item.id
                        ) select id from item
                        """, applicationId).mapTo(UUID.class).list())
                .stream()
                .anyMatch(id -> sight.sees(id) || isMentor(id));
    }
}
