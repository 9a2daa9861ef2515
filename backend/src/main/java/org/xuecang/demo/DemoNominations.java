package org.xuecang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.review.above.DispatchNominationRequest;
import org.xuecang.review.above.EnterOutsideResultsRequest;
import org.xuecang.review.above.EnterOutsideStageRequest;
import org.xuecang.review.above.NominationService;
import org.xuecang.review.above.OutsideService;
import org.xuecang.review.above.RecordReceiptRequest;
import org.xuecang.review.above.SealNominationRequest;
import org.xuecang.review.decision.Outcome;

/** Sends a round's selected cases above and enters what is heard of them. */
@ApplicationScoped
class DemoNominations {

    private static final String DOCUMENT = "/demo/result-from-above.docx";

    @Inject
    NominationService nominations;

    @Inject
    OutsideService outside;

    @Inject
    FileService files;

    /** @param result null while the host has not answered */
    record Sending(
            int sealedDaysAgo,
            int dispatchedDaysAgo,
            String how,
            int receivedDaysAgo,
            String receiptNumber,
            List<Heard> stages,
            Answered result) {}

    /** @param title of the case it concerns; null for all of them */
    record Heard(String name, int daysAgo, String remark, String title) {}

    record Answered(int issuedDaysAgo, int enteredDaysAgo, String documentNumber, List<Item> items) {}

    record Item(String title, Outcome outcome, String grade) {}

    void tell(ToldRound round, Sending told) {
        UUID id = round.id();
        round.does(round.by(), told.sealedDaysAgo(), () -> nominations.seal(id, new SealNominationRequest(null)));
        round.does(
                round.by(),
                told.dispatchedDaysAgo(),
                () -> nominations.dispatch(
                        id,
                        IfMatch.any(),
                        new DispatchNominationRequest(round.day(told.dispatchedDaysAgo()), told.how())));
        round.does(
                round.by(),
                told.receivedDaysAgo(),
                () -> nominations.receive(
                        id,
                        IfMatch.any(),
                        new RecordReceiptRequest(told.receiptNumber(), round.day(told.receivedDaysAgo()), null)));
        told.stages().forEach(stage -> hear(round, stage));
        if (told.result() != null) {
            answer(round, told.result());
        }
    }

    private void hear(ToldRound round, Heard told) {
        UUID concerned = told.title() == null ? null : round.application(told.title());
        round.does(
                round.by(),
                told.daysAgo(),
                () -> outside.enterStage(
                        round.id(),
                        new EnterOutsideStageRequest(
                                told.name(), round.day(told.daysAgo()), told.remark(), concerned)));
    }

    private void answer(ToldRound round, Answered told) {
        List<EnterOutsideResultsRequest.Item> items = told.items().stream()
                .map(item -> new EnterOutsideResultsRequest.Item(
                        round.application(item.title()), item.outcome(), item.grade()))
                .toList();
        round.does(
                round.by(),
                round.withinYear(told.enteredDaysAgo()),
                () -> outside.enterResults(
                        round.id(),
                        new EnterOutsideResultsRequest(
                                told.documentNumber(),
                                round.day(round.withinYear(told.issuedDaysAgo())),
                                document(told.documentNumber()),
                                items)));
    }

    /** Uploaded by whoever acts. */
    private UUID document(String number) {
        try (InputStream content = DemoNominations.class.getResourceAsStream(DOCUMENT)) {
            Path copy = Files.createTempFile("result", ".docx");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return files.upload(copy, number + ".docx", null).id();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
