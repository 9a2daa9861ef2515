package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.InfectedFile;

/** Tells whoever uploaded a file that it is infected. Who handles what it belongs to learns it of the feature. */
@ApplicationScoped
class FileNotices implements NotificationSubjects {

    private static final String TYPE = "file";

    /** What is told of files. */
    enum FileNotice implements NotificationKind {
        FILE_INFECTED
    }

    @Inject
    Notifications notifications;

    @Inject
    FileService files;

    void tell(@Observes InfectedFile found) {
        if (!found.uploaderId().equals(Caller.NOBODY.userId())) {
            notifications.send(
                    FileNotice.FILE_INFECTED,
                    Recipients.people(found.uploaderId()),
                    new NotificationSubject(TYPE, found.id()),
                    null);
        }
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    /** A file's own name may name a person. */
    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        return files.labels(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        label -> new Description(
                                label.getValue().title(), label.getValue().page())));
    }
}
