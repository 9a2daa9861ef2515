package org.xuecang.review.blind;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.xuecang.application.CaseIdentities;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.file.FileState;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.job.RecurringJob;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.form.BlindForm;
import org.xuecang.round.form.PublishedForms;

/**
 * Goes through the title and the files of cases before which a blind stage lies, each handing-in once; those that the virus scanner has yet
 * to look at wait.
 */
@ApplicationScoped
public class BlindFileJob implements RecurringJob {

    private static final Logger LOG = Logger.getLogger(BlindFileJob.class);

    @Inject
    BlindFiles files;

    @Inject
    BlindFileMaking making;

    @Inject
    BlindCases blind;

    @Inject
    RoundCases cases;

    @Inject
    CaseIdentities identities;

    @Inject
    PublishedForms forms;

    @Inject
    RequestTime time;

    @Override
    public String name() {
        return "blind-files";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
        for (BlindFiles.Due due : files.due()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> make(due));
            } catch (RuntimeException away) { // the others' files do not wait for it, and it is tried again
                LOG.warnf("files of %s could not be gone through: %s", due.applicationId(), away);
            }
        }
    }

    private void make(BlindFiles.Due due) {
        if (!files.takes(due)) {
            return;
        }
        UUID id = due.applicationId();
        CaseMaterial material = cases.material(id);
        BlindForm form = forms.get(material.formVersionId()).blind();
        List<String> named = form.files(material.answers());
        TellingWords words = TellingWords.of(identities.of(id));
        blind.retitle(id, words);
        Map<String, FileView> readable = material.files().stream()
                .collect(Collectors.toMap(file -> file.id().toString(), Function.identity()));
        Set<UUID> known =
                files.of(id, due.revision()).stream().map(BlindFile::fileId).collect(Collectors.toSet());
        for (int i = 0; i < named.size(); i++) {
            FileView file = readable.get(named.get(i));
            boolean isReady = file != null && file.state() != FileState.SCANNING;
            if (isReady && !known.contains(file.id())) {
                BlindFileMaking.Made made = made(file, id, i + 1, words).orElse(BlindFileMaking.Made.NONE);
                files.add(
                        id,
                        due.revision(),
                        new BlindFile(
                                file.id(),
                                i + 1,
                                made.state(),
                                made.found(),
                                made.state().heldFor(),
                                made.tells(),
                                made.copyId(),
                                false,
                                time.now(),
                                0));
            }
        }
        if (material.beingChecked() == 0) {
            files.done(due, time.now());
        }
    }

    /** Empty for one that nobody can open, such as an infected one. */
    private Optional<BlindFileMaking.Made> made(FileView file, UUID application, int position, TellingWords words) {
        try {
            return Optional.of(making.make(file.id(), file.mediaType(), application, position, words));
        } catch (DomainError closed) {
            if (closed.type().status() >= 500) {
                throw closed;
            }
            return Optional.empty();
        }
    }
}
