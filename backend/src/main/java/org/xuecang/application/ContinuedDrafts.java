package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;
import org.xuecang.round.form.PublishedForm;
import org.xuecang.round.form.PublishedForms;

/**
 * Begins applications for the writers of earlier ones, with what was handed in there: answers that have a place in the round's
 * form, files, co-applicants. They read it and hand it in themselves.
 */
@ApplicationScoped
public class ContinuedDrafts {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    AnswerPrefill prefill;

    @Inject
    SealedAnswers sealed;

    @Inject
    FileService files;

    @Inject
    PublishedForms forms;

    @Inject
    Rounds rounds;

    @Inject
    RequestTime time;

    /**
     * @param earlierId of one that was handed in, through a unit that the round calls
     * @return the new application's id
     * @throws DomainError 409 {@code round-closed}, {@code round-takes-no-finished-work}
     */
    public UUID begin(UUID roundId, UUID earlierId) {
        RoundApplication earlier = applications.findById(earlierId);
        OpenRound round = rounds.find(roundId, earlier.unitId(), Set.of(earlier.applicantId()))
                .orElseThrow();
        requireOpen(round);
        UUID formVersion = rounds.holdForm(roundId);
        RoundApplication begun = new RoundApplication(
                Ids.next(), roundId, earlier.unitId(), earlier.applicantId(), formVersion, "{}", time.now());
        applications.persistAndFlush(begun);
        PublishedForm form = forms.get(formVersion);
        begun.write(earlier.title(), sealed.seal(begun.id(), form, answers(form, round, earlier, begun)), time.now());
        parts.members(earlier.id()).forEach(member -> parts.addMember(begun.id(), member.userId()));
        parts.happened(begun, ApplicationEventKind.BEGUN, null);
        applications.flush();
        return begun.id();
    }

    /** @throws DomainError 409 {@code round-closed}, {@code round-takes-no-finished-work} */
    public static void requireOpen(OpenRound round) {
        round.requireNotClosed();
        if (!SubmissionStage.takesFinishedOnly(round)) {
            throw ApplicationProblem.ROUND_TAKES_NO_FINISHED_WORK.error();
        }
    }

    /** What was handed in there; what the form asks besides and is known comes in too. */
    private ObjectNode answers(PublishedForm form, OpenRound round, RoundApplication earlier, RoundApplication begun) {
        ApplicationParts.Revision handedIn =
                parts.revision(earlier.id(), earlier.revision()).orElseThrow();
        PublishedForm before = forms.get(handedIn.formVersionId());
        ObjectNode moved = form.moved(before, sealed.whole(earlier.id(), before, handedIn.answers()))
                .answers();
        Map<UUID, UUID> copies = files.copy(ApplicationFiles.KIND, earlier.id(), begun.id());
        ObjectNode answers = prefill.of(form, round, earlier.unitId(), earlier.applicantId());
        answers.setAll(form.withFiles(moved, file -> Optional.ofNullable(copies.get(UUID.fromString(file)))
                .map(UUID::toString)
                .orElse(null)));
        return form.reckoned(answers);
    }
}
