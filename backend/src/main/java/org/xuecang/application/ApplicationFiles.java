package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.file.AttachmentReaders;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.form.PublishedForm;

/** Files that the answers name: they belong to the application once a draft with them is kept, and are read by who sees what names them. */
@Singleton
class ApplicationFiles implements AttachmentReaders {

    static final String KIND = "round-application";

    @Inject
    FileService files;

    @Inject
    ApplicationSight sight;

    @Inject
    ApplicationParts parts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> page(UUID thingId) {
        return Optional.of("/applications/" + thingId);
    }

    @Override
    public boolean mayRead(UUID applicationId) {
        return sight.sees(applicationId);
    }

    /** What only a draft names is its writers'. */
    @Override
    public boolean mayRead(UUID applicationId, UUID fileId) {
        return sight.writes(applicationId)
                .filter(writes -> writes || parts.wasHandedIn(applicationId, fileId))
                .isPresent();
    }

    /** Adds a fault for each name of a file that is neither the application's nor the caller's to give, or is infected. */
    void check(UUID applicationId, PublishedForm form, ObjectNode answers, Faults faults) {
        Map<String, String> named = form.files(answers);
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> attached = files.idsAttachedTo(KIND, applicationId);
        named.forEach((pointer, text) -> {
            UUID file = id(text);
            String place = "/answers" + pointer;
            if (file == null) {
                faults.add(place, "unknown-reference");
            } else if (!attached.contains(file)) {
                files.checkAttachable(file, place, faults);
            }
        });
    }

    /** The same of what is to be handed in: a draft may still name a file of its own that turned out to be infected. */
    void checkToHandIn(UUID applicationId, PublishedForm form, ObjectNode answers, Faults faults) {
        check(applicationId, form, answers, faults);
        form.files(answers).forEach((pointer, text) -> {
            UUID file = id(text);
            if (file != null) {
                files.checkAttached(file, KIND, applicationId, "/answers" + pointer, faults);
            }
        });
    }

    /** Of names that were checked. */
    void attach(UUID applicationId, PublishedForm form, ObjectNode answers) {
        Collection<String> named = form.files(answers).values();
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> attached = files.idsAttachedTo(KIND, applicationId);
        new HashSet<>(named)
                .stream()
                        .map(UUID::fromString)
                        .filter(file -> !attached.contains(file))
                        .forEach(file -> files.attach(file, KIND, applicationId));
    }

    /** Those that the answers name now, as the caller sees them. */
    List<FileView> of(UUID applicationId, PublishedForm form, ObjectNode answers) {
        Set<String> named = new HashSet<>(form.files(answers).values());
        return named.isEmpty()
                ? List.of()
                : files.attachedTo(KIND, applicationId).stream()
                        .filter(file -> named.contains(file.id().toString()))
                        .toList();
    }

    /** Of all files that belong to it, by their id. */
    Map<String, String> names(UUID applicationId) {
        return files.attachedTo(KIND, applicationId).stream()
                .collect(Collectors.toMap(file -> file.id().toString(), FileView::name));
    }

    /** How many of those that the answers name are still being checked, and so are not to be had by anybody. */
    long countBeingChecked(UUID applicationId, PublishedForm form, ObjectNode answers) {
        Set<UUID> held = files.idsBeingChecked(KIND, applicationId);
        return form.files(answers).values().stream()
                .distinct()
                .map(ApplicationFiles::id)
                .filter(held::contains)
                .count();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
