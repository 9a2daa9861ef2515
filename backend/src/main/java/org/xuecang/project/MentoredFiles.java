package org.xuecang.project;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** An application's files: who is asked to advise it, or does, reads those that were handed in. */
@Singleton
class MentoredFiles implements AttachmentReaders {

    @Inject
    Mentorships mentorships;

    @Inject
    RoundCases cases;

    @Inject
    Gate gate;

    @Override
    public String kind() {
        return "round-application";
    }

    @Override
    public boolean mayRead(UUID applicationId) {
        return !gate.caller().isSystem()
                && mentorships.isMentor(applicationId, gate.caller().userId());
    }

    @Override
    public boolean mayRead(UUID applicationId, UUID fileId) {
        return mayRead(applicationId) && cases.wasHandedIn(applicationId, fileId);
    }
}
