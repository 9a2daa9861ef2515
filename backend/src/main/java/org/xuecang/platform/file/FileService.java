package org.xuecang.platform.file;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.HttpConfig;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;

/** Takes files in, attaches them and gives them out. */
@ApplicationScoped
public class FileService {

    private static final String UNKNOWN = "application/octet-stream";
    private static final String UNKNOWN_CALLED = "–";
    private static final DateTimeFormatter UPLOADED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Set<FileType> ALL_TYPES = EnumSet.allOf(FileType.class);

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    FileChecking checking;

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

    /**
     * A file in few words.
     *
     * @param page where the web application shows what it belongs to
     */
    public record Label(String title, String page) {}

    /** A file's content and how to give it out. */
    record Content(StoredFile file, InputStream stream) {}

    /**
     * Keeps an upload; its content enters the store as the transaction commits, and leaves no trace where it does not.
     *
     * @throws org.xuecang.platform.problem.DomainError 413 {@code too-large}; 422 {@code file-missing}, {@code file-empty},
     *     {@code file-type-not-allowed}, {@code file-type-mismatch}, {@code file-encrypted},
     *     {@code picture-damaged}, {@code picture-too-large}; 503 {@code file-store-unavailable}
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
            return FileView.of(keep(content, name, type.mediaType(), purpose(purpose), caller, checking.first()));
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
        return keepFor(content, givenName, kind, thingId, checking.first());
    }

    /** The same of a file that the feature has made, of readable files only; no scanner need look at it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keepMade(Path content, String givenName, String kind, UUID thingId) {
        return keepFor(content, givenName, kind, thingId, FileState.NOT_SCANNED);
    }

    private UUID keepFor(Path content, String givenName, String kind, UUID thingId, FileState state) {
        try {
            String name = FileName.clean(givenName);
            String mediaType =
                    types.judge(content, name).map(FileType::mediaType).orElse(UNKNOWN);
            StoredFile file = keep(content, name, mediaType, null, gate.caller(), state);
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
            return FileView.of(keep(content, name, type.mediaType(), purpose, Caller.NOBODY, checking.first()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A fault for a file that was not uploaded by somebody without an account for this purpose, or is of no use. */
    public void checkReceived(UUID fileId, String purpose, String pointer, Faults faults) {
        check(files.find(fileId).filter(file -> isReceived(file, purpose)), pointer, faults);
    }

    /**
     * Gives a file to a thing that somebody without an account uploaded for it.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code file-already-attached}, also where it cannot be attached
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attachReceived(UUID fileId, String purpose, String kind, UUID thingId) {
        attach(files.find(fileId).filter(file -> isReceived(file, purpose)), kind, thingId);
    }

    private static boolean isReceived(StoredFile file, String purpose) {
        return isOf(Caller.NOBODY.userId(), file) && purpose.equals(file.purpose());
    }

    private static boolean isOf(UUID uploader, StoredFile file) {
        return file.uploaderId().equals(uploader) && !file.isAttached();
    }

    private StoredFile keep(
            Path content, String name, String mediaType, String purpose, Caller caller, FileState state) {
        FileStore.Arrival arrival = receive(content);
        Runnable afterwards = state == FileState.SCANNING ? checking::wake : () -> {};
        transaction.registerInterposedSynchronization(new ArrivalSynchronization(store, arrival, afterwards));
        files.lockContent(arrival.sha256());
        StoredFile file = new StoredFile(
                Ids.next(),
                arrival.sha256(),
                arrival.size(),
                mediaType,
                name,
                purpose,
                state,
                caller.userId(),
                unit(caller),
                time.now(),
                null,
                null);
        files.insert(file);
        return file;
    }

    private FileStore.Arrival receive(Path content) {
        try {
            return store.receive(content);
        } catch (IOException away) {
            throw StoreFailure.of(away);
        }
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404; 409 {@code file-being-checked} for all but the uploader while
     *     it is held back
     */
    FileView view(UUID id) {
        StoredFile file = get(id);
        if (!file.isShownTo(gate.caller())) {
            throw FileProblem.FILE_BEING_CHECKED.error();
        }
        return FileView.of(file);
    }

    private StoredFile get(UUID id) {
        Caller caller = gate.requireSelf();
        return files.find(id).filter(file -> mayRead(caller, file)).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /**
     * @throws org.xuecang.platform.problem.DomainError 404; 409 {@code file-being-checked}, {@code file-infected}; 503
     *     {@code file-store-unavailable}
     */
    Content content(UUID id) {
        return open(get(id));
    }

    /**
     * The content of a file, for a feature that reads it; rights are that feature's.
     *
     * @throws org.xuecang.platform.problem.DomainError 404; 409 {@code file-being-checked}, {@code file-infected}; 503
     *     {@code file-store-unavailable}
     */
    public InputStream open(UUID fileId) {
        return open(files.find(fileId).orElseThrow(PlatformProblem.NOT_FOUND::error)).stream();
    }

    /** The type of a file's content, as it was judged; rights are the asking feature's. */
    public String mediaType(UUID fileId) {
        return files.find(fileId).orElseThrow(PlatformProblem.NOT_FOUND::error).mediaType();
    }

    /** The one place where contents are opened, whoever reads them. */
    private Content open(StoredFile file) {
        file.requireReadable();
        try {
            return new Content(file, store.open(file.sha256()));
        } catch (IOException away) {
            throw StoreFailure.of(away);
        }
    }

    /**
     * A fault for a file that the caller may not attach: {@code unknown-reference} where it is not their own upload or
     * attached already, {@code file-infected} with its name.
     */
    public void checkAttachable(UUID fileId, String pointer, Faults faults) {
        check(own(fileId), pointer, faults);
    }

    /** A fault with its name for a file that is attached to the thing and turned out to be infected. */
    public void checkAttached(UUID fileId, String kind, UUID thingId, String pointer, Faults faults) {
        files.find(fileId)
                .filter(file -> kind.equals(file.attachedKind()) && thingId.equals(file.attachedId()))
                .ifPresent(file -> addIfInfected(file, pointer, faults));
    }

    private static void check(Optional<StoredFile> found, String pointer, Faults faults) {
        found.ifPresentOrElse(
                file -> addIfInfected(file, pointer, faults), () -> faults.add(pointer, "unknown-reference"));
    }

    private static void addIfInfected(StoredFile file, String pointer, Faults faults) {
        if (file.isInfected()) {
            faults.add(pointer, FileProblem.FILE_INFECTED.code(), Map.of("name", file.name()));
        }
    }

    private Optional<StoredFile> own(UUID fileId) {
        UUID caller = gate.caller().userId();
        return files.find(fileId).filter(file -> isOf(caller, file));
    }

    /**
     * Gives a file to a thing, for good; from now on the thing's {@link AttachmentReaders} decide who reads it. One that is
     * still being checked is taken too: what is due must not hang on the scanner.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code file-already-attached}, also where it cannot be attached
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(UUID fileId, String kind, UUID thingId) {
        attach(own(fileId), kind, thingId);
    }

    private void attach(Optional<StoredFile> found, String kind, UUID thingId) {
        if (found.isEmpty() || !files.attach(found.get().id(), kind, thingId, time.now())) {
            throw FileProblem.FILE_ALREADY_ATTACHED.error();
        }
    }

    /**
     * Gives a thing copies of all files of another of its kind; the contents are not stored again. What is infected is left out.
     *
     * @return the copies' ids by those of their originals
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, UUID> copy(String kind, UUID fromId, UUID toId) {
        Map<UUID, UUID> copies = new HashMap<>();
        files.findAttached(kind, fromId).forEach(original -> {
            files.lockContent(original.sha256());
            files.find(original.id()).filter(found -> !found.isInfected()).ifPresent(found -> {
                StoredFile copy = found.copy(Ids.next(), time.now());
                files.insert(copy);
                files.attach(copy.id(), kind, toId, time.now());
                copies.put(found.id(), copy.id());
            });
        });
        return copies;
    }

    /**
     * The files of a thing in the order in which they were attached, for a feature that has settled who may see it. What is
     * still being checked is among them for its uploader alone.
     */
    public List<FileView> attachedTo(String kind, UUID thingId) {
        Caller caller = gate.caller();
        return files.findAttached(kind, thingId).stream()
                .filter(file -> file.isShownTo(caller))
                .map(FileView::of)
                .toList();
    }

    /**
     * What files are called where their names, which people give, do not belong: type and time of upload. Of those that are
     * there; rights are the asking feature's.
     */
    public Map<UUID, Label> labels(Collection<UUID> ids) {
        return files.findAll(ids).stream().collect(Collectors.toMap(StoredFile::id, this::label));
    }

    private Label label(StoredFile file) {
        String type =
                FileType.ofMediaType(file.mediaType()).map(FileType::called).orElse(UNKNOWN_CALLED);
        String time = UPLOADED.format(file.uploadedAt().atZone(RequestTime.ZONE));
        return new Label(type + " " + time, page(file));
    }

    private String page(StoredFile file) {
        return readers.stream()
                .filter(each -> each.kind().equals(file.attachedKind()))
                .flatMap(each -> each.page(file.attachedId()).stream())
                .findFirst()
                .orElse("/");
    }

    /** Those of a thing's files that the virus scanner has yet to look at. */
    public Set<UUID> idsBeingChecked(String kind, UUID thingId) {
        return files.findAttached(kind, thingId).stream()
                .filter(file -> file.state() == FileState.SCANNING)
                .map(StoredFile::id)
                .collect(Collectors.toSet());
    }

    /** All of a thing's files, also those still being checked: to be compared, not shown. */
    public Set<UUID> idsAttachedTo(String kind, UUID thingId) {
        return files.findAttached(kind, thingId).stream().map(StoredFile::id).collect(Collectors.toSet());
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
