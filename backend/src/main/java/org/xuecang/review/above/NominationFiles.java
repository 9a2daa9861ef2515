package org.xuecang.review.above;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.OwnCase;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileState;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.problem.Faults;
import org.xuecang.review.RoundStaff;

/** The package, the host's receipt and its documents; who sees the nomination, and all cases of the round, reads them. */
@Singleton
class NominationFiles implements AttachmentReaders {

    private static final String KIND = "nomination";

    @Inject
    FileService files;

    @Inject
    Nominations nominations;

    @Inject
    RoundStaff staff;

    @Inject
    OwnCase own;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID nominationId) {
        return nominations
                .findByIdOptional(nominationId)
                .filter(found -> staff.sees(found.roundId(), AbovePermission.READ))
                .filter(found -> own.hiddenOf(found.roundId()).isEmpty())
                .isPresent();
    }

    UUID keep(Path content, String name, UUID nominationId) {
        return files.keepMade(content, name, KIND, nominationId);
    }

    Map<UUID, FileView> of(UUID nominationId) {
        return files.attachedTo(KIND, nominationId).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
    }

    /** A case's files as they go in: those whose content there is. Whose case it is was settled before. */
    List<NominationPackage.Enclosure> enclosures(List<FileView> ofCase) {
        return ofCase.stream()
                .filter(file -> !isInfected(file))
                .map(file -> new NominationPackage.Enclosure(file.name(), () -> files.open(file.id())))
                .toList();
    }

    static boolean isInfected(FileView file) {
        return file.state() == FileState.INFECTED;
    }

    void check(UUID fileId, Faults faults) {
        if (fileId != null) {
            files.checkAttachable(fileId, "/fileId", faults);
        }
    }

    void attach(UUID fileId, UUID nominationId) {
        if (fileId != null) {
            files.attach(fileId, KIND, nominationId);
        }
    }
}
