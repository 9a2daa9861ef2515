package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.CaseIdentities;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.Printed;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.blind.BlindCases;
import org.xuecang.review.blind.BlindFile;
import org.xuecang.review.blind.BlindFileMaking;
import org.xuecang.review.blind.BlindFileState;
import org.xuecang.review.blind.BlindFiles;
import org.xuecang.review.blind.BlindMaterial;
import org.xuecang.review.blind.BlindMode;
import org.xuecang.review.blind.TellingWords;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** What experts of a blind stage get of a case: staff read it as they do, and decide on files that no program can judge. */
@ApplicationScoped
public class BlindFileService {

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewSight sight;

    @Inject
    RoundCases cases;

    @Inject
    CaseIdentities identities;

    @Inject
    BlindCases blind;

    @Inject
    BlindFiles copies;

    @Inject
    BlindFileMaking making;

    @Inject
    FileService files;

    @Inject
    Rounds rounds;

    @Inject
    Validation validation;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @throws DomainError 404 also to the case's own people and its experts, and where no stage of the round is blind */
    Printed<BlindCopySheet> copy(UUID applicationId) {
        RoundCase found = seen(applicationId);
        OpenRound round = rounds.find(found.roundId()).orElseThrow();
        RoundView.Stage stage = stage(round, found);
        BlindMaterial material = blind.material(applicationId);
        return Printed.of(new BlindCopySheet(
                applicationId,
                round.id(),
                round.title(),
                stage.staffName(),
                blind.number(stage.id(), applicationId).orElse(null),
                material.title(),
                material.form(),
                material.answers(),
                material.files().stream()
                        .map(file -> new BlindCopySheet.Enclosed(file.id(), file.name()))
                        .toList(),
                material.heldBack()));
    }

    /** @throws DomainError as {@link #copy} */
    BlindFilesView get(UUID applicationId) {
        return view(seen(applicationId));
    }

    /**
     * @throws DomainError 404, 403 also where it is an own case, 428, 412, 422 also where the replacement tells or cannot be
     *     cleaned, 409 {@code no-blind-copy}
     */
    @Transactional
    public BlindFilesView put(UUID applicationId, UUID fileId, IfMatch seen, PutBlindFileRequest request) {
        RoundCase found = desk.handled(applicationId);
        stage(rounds.find(found.roundId()).orElseThrow(), found);
        int revision = cases.material(applicationId).revision();
        BlindFile file = copies.of(applicationId, revision).stream()
                .filter(each -> each.fileId().equals(fileId))
                .findFirst()
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        IfMatch.check(seen, view(found));
        validation.of(request).throwIfAny();
        BlindFile wanted =
                request.replacementId() == null ? file : replaced(file, applicationId, request.replacementId());
        if (request.shown() && wanted.copyId() == null) {
            throw ReviewProblem.NO_BLIND_COPY.error();
        }
        BlindFileState state = wanted.copyId() == null
                ? wanted.state()
                : request.shown() ? BlindFileState.SHOWN : BlindFileState.TO_LOOK_AT;
        copies.change(
                applicationId,
                revision,
                new BlindFile(
                        fileId,
                        wanted.position(),
                        state,
                        wanted.found(),
                        wanted.heldFor(),
                        wanted.tells(),
                        wanted.copyId(),
                        wanted.replaced(),
                        time.now(),
                        wanted.version()),
                gate.caller().userId());
        return view(found);
    }

    private BlindFile replaced(BlindFile file, UUID applicationId, UUID upload) {
        Faults faults = new Faults();
        files.checkAttachable(upload, "/replacementId", faults);
        faults.throwIfAny();
        BlindFileMaking.Made made = making.make(
                upload,
                files.mediaType(upload),
                applicationId,
                file.position(),
                TellingWords.of(identities.of(applicationId)));
        faults.addIf(made.state() == BlindFileState.NOT_CLEANED, "/replacementId", "file-not-cleaned");
        if (made.state() == BlindFileState.TELLS) {
            faults.add("/replacementId", "file-tells", Map.of("value", made.found()));
        }
        faults.throwIfAny();
        return new BlindFile(
                file.fileId(),
                file.position(),
                made.state(),
                null,
                file.heldFor(),
                file.tells(),
                made.copyId(),
                true,
                time.now(),
                file.version());
    }

    private RoundCase seen(UUID applicationId) {
        Optional<RoundCase> found = cases.find(applicationId).filter(_ -> sight.seesAllOf(applicationId));
        gate.seen(found.flatMap(each -> rounds.find(each.roundId())), ReviewPermission.READ, OpenRound::organisationId);
        RoundCase seen = found.orElseThrow();
        stage(rounds.find(seen.roundId()).orElseThrow(), seen);
        return seen;
    }

    /** The blind stage in which it stands or to which it comes next, else the last that there is. */
    private static RoundView.Stage stage(OpenRound round, RoundCase found) {
        List<RoundView.Stage> stages = round.stagesOf(ExpertReviewStage.CODE).stream()
                .filter(stage -> BlindMode.of(stage).hidesApplicants())
                .toList();
        List<UUID> order = round.stages().stream().map(RoundView.Stage::id).toList();
        int here = order.indexOf(found.stageId());
        return stages.stream()
                .filter(stage -> here >= 0 && order.indexOf(stage.id()) >= here)
                .findFirst()
                .or(() -> stages.reversed().stream().findFirst())
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private BlindFilesView view(RoundCase found) {
        CaseMaterial material = cases.material(found.id());
        Map<UUID, FileView> handedIn = files.attachedTo(ReviewFiles.KIND, found.id()).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
        Map<UUID, FileView> made = files.attachedTo(BlindFiles.KIND, found.id()).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
        List<BlindFile> rows = copies.of(found.id(), material.revision());
        return new BlindFilesView(
                found.id(),
                found.roundId(),
                found.title(),
                copies.isDone(found.id(), material.revision()),
                desk.handles(found, rounds.find(found.roundId()).orElseThrow()),
                rows.stream()
                        .map(file -> new BlindFilesView.Each(
                                file.fileId(),
                                handedIn.get(file.fileId()).name(),
                                file.state(),
                                file.found(),
                                file.copyId() == null ? null : made.get(file.copyId()),
                                file.replaced(),
                                file.changedAt()))
                        .toList(),
                rows.stream().mapToLong(BlindFile::version).sum());
    }
}
