package org.xuecang.review.above;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.problem.Faults;
import org.xuecang.review.RoundStaff;

/** The package, the host's receipt and its documents; who sees the nomination reads them. */
@Singleton
class NominationFiles implements AttachmentReaders {

    private static final String KIND = "nomination";

    @Inject
    FileService files;

    @Inject
    Nominations nominations;

    @Inject
    RoundStaff staff;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID nominationId) {
        return nominations
                .findByIdOptional(nominationId)
                .filter(found -> staff.sees(found.roundId(), AbovePermission.READ))
                .isPresent();
    }

    UUID keep(Path content, String name, UUID nominationId) {
        return files.keepFor(content, name, KIND, nominationId);
    }

    Map<UUID, FileView> of(UUID nominationId) {
        return files.attachedTo(KIND, nominationId).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
    }

    /** Where a file of a case lies; whose case it is was settled before. */
    List<NominationPackage.Enclosure> enclosures(List<FileView> ofCase) {
        return ofCase.stream()
                .map(file -> new NominationPackage.Enclosure(file.name(), files.path(file.id())))
                .toList();
    }

    void check(UUID fileId, Faults faults) {
        faults.addIf(fileId != null && !files.isAttachable(fileId), "/fileId", "unknown-reference");
    }

    void attach(UUID fileId, UUID nominationId) {
        if (fileId != null) {
            files.attach(fileId, KIND, nominationId);
        }
    }
}
