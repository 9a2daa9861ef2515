package org.xuecang.platform.file;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.HttpConfig;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Takes files in, attaches them and gives them out. */
@ApplicationScoped
public class FileService {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<FileType> ALL_TYPES = EnumSet.allOf(FileType.class);

    @Inject
    StoredFiles files;

    @Inject
    FolderStore store;

    @Inject
    FileTypes types;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    HttpConfig limits;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    @All
    List<AttachmentReaders> readers;

    /** A file's content and how to give it out. */
    record Content(StoredFile file, Path path) {}

    /**
     * Keeps an upload; its content enters the store as the transaction commits, and leaves no trace where it does not.
     *
     * @throws org.xuecang.platform.problem.DomainError 413 {@code too-large}; 422 {@code file-missing}, {@code file-empty},
     *     {@code file-type-not-allowed}, {@code file-type-mismatch}, {@code file-encrypted},
     *     {@code picture-damaged}, {@code picture-too-large}
     */
    @Transactional
    public FileView upload(Path content, String givenName, String purpose) {
        Caller caller = gate.requireSelf();
        if (content == null) {
            throw FileProblem.FILE_MISSING.error();
        }
        try {
            String name = FileName.clean(givenName);
            FileType type = check(content, name, limits.maxUploadBytes(), ALL_TYPES);
            return FileView.of(keep(content, name, type.mediaType(), purpose(purpose), caller));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Keeps a file that the feature itself has received and judged, and attaches it at once.
     *
     * @param givenName cleaned before it is kept
     * @return the file's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keepFor(Path content, String givenName, String kind, UUID thingId) {
        try {
            String name = FileName.clean(givenName);
            String mediaType =
                    types.judge(content, name).map(FileType::mediaType).orElse(UNKNOWN);
            StoredFile file = keep(content, name, mediaType, null, gate.caller());
            files.attach(file.id(), kind, thingId, time.now());
            return file.id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Keeps an upload of somebody without an account. Nobody reads it until it is attached, which only who names the same
     * purpose can do; otherwise it is cleaned away.
     *
     * @param purpose to what it is bound, at most 100 characters
     * @throws org.xuecang.platform.problem.DomainError as of every upload; 422 {@code file-type-not-allowed} for other types
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileView receive(Path content, String givenName, String purpose, PublicUpload bounds) {
        if (content == null) {
            throw FileProblem.FILE_MISSING.error();
        }
        try {
            String name = FileName.clean(givenName);
            FileType type = check(content, name, bounds.mostBytes(), bounds.types());
            return FileView.of(keep(content, name, type.mediaType(), purpose, Caller.NOBODY));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a file was uploaded by somebody without an account for this purpose, and is attached to nothing. */
    public boolean isReceived(UUID fileId, String purpose) {
        return files.find(fileId)
                .filter(file -> file.uploaderId().equals(Caller.NOBODY.userId()) && purpose.equals(file.purpose()))
                .filter(file -> !file.isAttached() && file.state() == StoredFile.State.CLEAN)
                .isPresent();
    }

    /**
     * Gives a file to a thing that somebody without an account uploaded for it.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code file-already-attached}, also where it cannot be attached
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attachReceived(UUID fileId, String purpose, String kind, UUID thingId) {
        if (!isReceived(fileId, purpose) || !files.attach(fileId, kind, thingId, time.now())) {
            throw FileProblem.FILE_ALREADY_ATTACHED.error();
        }
    }

    private StoredFile keep(Path content, String name, String mediaType, String purpose, Caller caller)
            throws IOException {
        FolderStore.Arrival arrival = store.receive(content);
        transaction.registerInterposedSynchronization(new ArrivalSynchronization(store, arrival));
        files.lockContent(arrival.sha256());
        StoredFile file = new StoredFile(
                Ids.next(),
                arrival.sha256(),
                arrival.size(),
                mediaType,
                name,
                purpose,
                StoredFile.State.CLEAN,
                caller.userId(),
                unit(caller),
                time.now(),
                null,
                null);
        files.insert(file);
        return file;
    }

    StoredFile get(UUID id) {
        Caller caller = gate.requireSelf();
        return files.find(id).filter(file -> mayRead(caller, file)).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** @throws org.xuecang.platform.problem.DomainError 404; 409 {@code file-held} */
    Content content(UUID id) {
        StoredFile file = get(id);
        if (file.state() == StoredFile.State.HELD) {
            throw FileProblem.FILE_HELD.error();
        }
        return new Content(file, store.path(file.sha256()));
    }

    /** Whether the caller may attach this file: their own upload, clean and attached to nothing. For a 422 beforehand. */
    public boolean isAttachable(UUID fileId) {
        UUID caller = gate.caller().userId();
        return files.find(fileId)
                .filter(file -> file.uploaderId().equals(caller))
                .filter(file -> !file.isAttached() && file.state() == StoredFile.State.CLEAN)
                .isPresent();
    }

    /**
     * Gives a file to a thing, for good; from now on the thing's {@link AttachmentReaders} decide who reads it.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code file-already-attached}, also where it cannot be attached
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(UUID fileId, String kind, UUID thingId) {
        if (!isAttachable(fileId) || !files.attach(fileId, kind, thingId, time.now())) {
            throw FileProblem.FILE_ALREADY_ATTACHED.error();
        }
    }

    /** The files of a thing in the order in which they were attached; for a feature that has settled who may see it. */
    public List<FileView> attachedTo(String kind, UUID thingId) {
        return files.findAttached(kind, thingId).stream().map(FileView::of).toList();
    }

    /** The content of a file on disk, for a feature that reads it; rights are that feature's. */
    public Path path(UUID fileId) {
        return store.path(
                files.find(fileId).orElseThrow(PlatformProblem.NOT_FOUND::error).sha256());
    }

    private FileType check(Path content, String name, long mostBytes, Set<FileType> taken) throws IOException {
        long size = Files.size(content);
        if (size > mostBytes) {
            throw PlatformProblem.TOO_LARGE.error("limit", mostBytes);
        }
        if (size == 0) {
            throw FileProblem.FILE_EMPTY.error();
        }
        FileType type = types.judge(content, name)
                .filter(taken::contains)
                .orElseThrow(() -> FileProblem.FILE_TYPE_NOT_ALLOWED.error("types", FileType.called(taken)));
        if (!type.fits(name)) {
            throw FileProblem.FILE_TYPE_MISMATCH.error("type", type.name().toLowerCase(Locale.ROOT));
        }
        return type;
    }

    private boolean mayRead(Caller caller, StoredFile file) {
        if (caller.isSystem()) {
            return true;
        }
        return file.isAttached()
                ? readers.stream()
                        .anyMatch(each ->
                                each.kind().equals(file.attachedKind()) && each.mayRead(file.attachedId(), file.id()))
                : file.uploaderId().equals(caller.userId());
    }

    private static String purpose(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Who acts for several units at once has uploaded for none in particular. */
    private static UUID unit(Caller caller) {
        return caller.unitIds().size() == 1 ? caller.unitIds().iterator().next() : null;
    }
}
