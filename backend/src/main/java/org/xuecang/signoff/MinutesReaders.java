package org.xuecang.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** Who sees a sign-off reads the minutes that approved it. */
@ApplicationScoped
class MinutesReaders implements AttachmentReaders {

    static final String KIND = "sign-off";

    @Inject
    Gate gate;

    @Inject
    StoredSignOffs signOffs;

    @Inject
    SubjectRegistry subjects;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID thingId) {
        return signOffs.findByIdOptional(thingId)
                .filter(signOff -> gate.allows(SignOffPermission.READ, signOff.organisationId()))
                .filter(subjects::isReadable)
                .isPresent();
    }
}
