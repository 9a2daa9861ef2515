package org.xuecang.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.plan.PlanPermission;
import org.xuecang.plan.notice.NoticeReading;
import org.xuecang.platform.Ids;
import org.xuecang.platform.Sha256;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.file.FileName;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Reads notices and keeps what is corrected in them. */
@ApplicationScoped
class ImportService {

    @Inject
    PlanImports imports;

    @Inject
    NoticePool notices;

    @Inject
    FileService files;

    @Inject
    OwnScope scope;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * @param content null where no file was sent
     * @param organisation null means the one the caller's role reaches over
     * @throws org.xuecang.platform.problem.DomainError 422 where there is nothing to read, with the reason
     */
    @Transactional
    PlanImportView read(Path content, String givenName, UUID organisation) {
        Optional<UUID> owner = scope.require(PlanPermission.IMPORT, organisation);
        Faults faults = new Faults();
        faults.addIf(content == null, "/file", "not-null");
        faults.addIf(owner.isEmpty(), "?organisation", "not-null");
        faults.throwIfAny();
        byte[] bytes = bytes(content);
        String name = FileName.clean(givenName);
        NoticeReading reading = notices.read(bytes, name);
        String sha256 = Sha256.hex(bytes);
        UUID id = Ids.next();
        UUID earlier = imports.findLatestOfFile(owner.orElseThrow(), sha256)
                .map(PlanImport::id)
                .orElse(null);
        UUID file = files.keepFor(content, name, NoticeReaders.KIND, id);
        PlanImport read = new PlanImport(
                id,
                owner.orElseThrow(),
                gate.caller().account(),
                new NoticeFile(file, name, sha256),
                earlier,
                reading,
                time.now());
        imports.persistAndFlush(read);
        return PlanImportView.of(read);
    }

    PlanImportView get(UUID id) {
        return PlanImportView.of(seen(id));
    }

    @Transactional
    PlanImportView correct(UUID id, IfMatch match, CorrectionRequest request) {
        PlanImport read = writable(id, match);
        validation.of(request).throwIfAny();
        if (request.draft() != null) {
            read.correct(request.draft(), time.now());
        }
        read.settle(request.settledFindings(), time.now());
        imports.flush();
        return PlanImportView.of(read);
    }

    @Transactional
    PlanImportView discard(UUID id, IfMatch match) {
        PlanImport read = writable(id, match);
        read.discard(time.now());
        imports.flush();
        return PlanImportView.of(read);
    }

    PlanImport writable(UUID id, IfMatch match) {
        PlanImport read = seen(id);
        gate.require(PlanPermission.IMPORT, read.organisationId());
        IfMatch.check(match, read);
        return read;
    }

    private PlanImport seen(UUID id) {
        return gate.seen(imports.findByIdOptional(id), PlanPermission.READ_DRAFT, PlanImport::organisationId);
    }

    private static byte[] bytes(Path content) {
        try {
            return Files.readAllBytes(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
