package org.xuecang.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.problem.Faults;

/** The notice's files: who sees the round reads them. */
@Singleton
class RoundFiles implements AttachmentReaders {

    private static final String KIND = "application-round";

    @Inject
    FileService files;

    @Inject
    ApplicationRounds rounds;

    @Inject
    Gate gate;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> page(UUID thingId) {
        return Optional.of("/rounds/" + thingId);
    }

    @Override
    public boolean mayRead(UUID roundId) {
        return rounds.findByIdOptional(roundId)
                .filter(round -> gate.allows(
                        round.isPublic() ? RoundPermission.READ : RoundPermission.READ_DRAFT, round.organisationId()))
                .isPresent();
    }

    List<FileView> of(UUID roundId, List<UUID> inOrder) {
        Map<UUID, FileView> attached =
                files.attachedTo(KIND, roundId).stream().collect(Collectors.toMap(FileView::id, Function.identity()));
        return inOrder.stream().map(attached::get).filter(Objects::nonNull).toList();
    }

    void check(UUID roundId, List<UUID> wanted, Faults faults) {
        Set<UUID> attached = files.idsAttachedTo(KIND, roundId);
        for (int i = 0; i < wanted.size(); i++) {
            UUID file = wanted.get(i);
            String place = "/noticeFileIds/" + i;
            faults.addIf(file != null && wanted.indexOf(file) < i, place, "twice");
            if (file != null && !attached.contains(file)) {
                files.checkAttachable(file, place, faults);
            }
        }
    }

    void attach(UUID roundId, List<UUID> wanted) {
        Set<UUID> attached = files.idsAttachedTo(KIND, roundId);
        wanted.stream().filter(file -> !attached.contains(file)).forEach(file -> files.attach(file, KIND, roundId));
    }
}
