package org.xuecang.review.objection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileType;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.file.PublicUpload;
import org.xuecang.platform.problem.Faults;

/** Files that go with an objection; who sees the objection reads them, and nobody does before it is made. */
@Singleton
class ObjectionFiles implements AttachmentReaders {

    static final String KIND = "objection";
    private static final PublicUpload FROM_ANYBODY =
            new PublicUpload(Set.of(FileType.PDF, FileType.JPEG, FileType.PNG), 5 * 1024 * 1024);

    @Inject
    FileService files;

    @Inject
    ObjectionDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> page(UUID thingId) {
        return Optional.of("/objections/" + thingId);
    }

    @Override
    public boolean mayRead(UUID objectionId) {
        return desk.sees(objectionId);
    }

    List<FileView> of(UUID objectionId) {
        return files.attachedTo(KIND, objectionId);
    }

    /** Keeps an upload for an objection to a notice that is to come. */
    FileView receive(UUID noticeId, Path content, String name) {
        return files.receive(content, name, purpose(noticeId), FROM_ANYBODY);
    }

    void checkReceived(UUID noticeId, List<UUID> wanted, Faults faults) {
        check(wanted, faults, (file, place) -> files.checkReceived(file, purpose(noticeId), place, faults));
    }

    void attachReceived(UUID noticeId, List<UUID> wanted, UUID objectionId) {
        wanted.forEach(file -> files.attachReceived(file, purpose(noticeId), KIND, objectionId));
    }

    void check(List<UUID> wanted, Faults faults) {
        check(wanted, faults, (file, place) -> files.checkAttachable(file, place, faults));
    }

    void attach(List<UUID> wanted, UUID objectionId) {
        wanted.forEach(file -> files.attach(file, KIND, objectionId));
    }

    private static void check(List<UUID> wanted, Faults faults, BiConsumer<UUID, String> one) {
        for (int i = 0; i < wanted.size(); i++) {
            UUID file = wanted.get(i);
            String place = "/fileIds/" + i;
            faults.addIf(file != null && wanted.indexOf(file) < i, place, "twice");
            if (file != null) {
                one.accept(file, place);
            }
        }
    }

    private static String purpose(UUID noticeId) {
        return "objection to " + noticeId;
    }
}
