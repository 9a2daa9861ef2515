package org.xuecang.review.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseIdentities;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.round.form.BlindForm;
import org.xuecang.round.form.PublishedForms;

/** Cases as the experts of blind stages get them; who may ask is for the asking feature to say. */
@ApplicationScoped
public class BlindCases {

    /** Stands in answers for a file that experts do not get, or not yet. */
    public static final String HELD_BACK = "held-back";

    @Inject
    RoundCases cases;

    @Inject
    CaseIdentities identities;

    @Inject
    BlindFiles copies;

    @Inject
    FileService files;

    @Inject
    PublishedForms forms;

    @Inject
    Jdbi jdbi;

    /**
     * Gives those of a stage that have none the numbers that come next, in an order that tells nothing. One transaction at a
     * time does so for a stage.
     */
    public void number(UUID stageId, Collection<UUID> applicationIds) {
        jdbi.useHandle(sql -> sql.select("select pg_advisory_xact_lock(hashtextextended(?, 0))", "blind " + stageId)
                .mapToMap()
                .list());
        Set<UUID> numbered = Set.copyOf(
                jdbi.withHandle(sql -> sql.select("select application_id from blind_case where stage_id = ?", stageId)
                        .mapTo(UUID.class)
                        .list()));
        List<UUID> lacking = new ArrayList<>(applicationIds.stream()
                .filter(id -> !numbered.contains(id))
                .distinct()
                .toList());
        Collections.shuffle(lacking);
        Map<UUID, String> titles =
                cases.find(lacking).stream().collect(Collectors.toMap(RoundCase::id, RoundCase::title));
        for (int i = 0; i < lacking.size(); i++) {
            UUID id = lacking.get(i);
            int number = numbered.size() + i + 1;
            String title = TellingWords.of(identities.of(id)).masked(titles.get(id));
            jdbi.useHandle(sql -> sql.execute(
                    "insert into blind_case (stage_id, application_id, number, title) values (?, ?, ?, ?)",
                    stageId,
                    id,
                    number,
                    title));
        }
    }

    /** Its title as its last handing-in has it, in the stages in which it has a number. */
    void retitle(UUID applicationId, TellingWords words) {
        String title = words.masked(cases.find(applicationId).orElseThrow().title());
        jdbi.useHandle(
                sql -> sql.execute("update blind_case set title = ? where application_id = ?", title, applicationId));
    }

    /** The number by which experts of a stage know a case, from 1; empty before the first of them sees it. */
    public Optional<Integer> number(UUID stageId, UUID applicationId) {
        return jdbi.withHandle(sql -> sql.select(
                        "select number from blind_case where stage_id = ? and application_id = ?",
                        stageId,
                        applicationId)
                .mapTo(Integer.class)
                .findOne());
    }

    /** Of a case that was handed in. */
    public BlindMaterial material(UUID applicationId) {
        CaseMaterial material = cases.material(applicationId);
        TellingWords words = TellingWords.of(identities.of(applicationId));
        BlindForm form = forms.get(material.formVersionId()).blind();
        Map<String, BlindFile> shown = copies.of(applicationId, material.revision()).stream()
                .filter(file -> file.state() == BlindFileState.SHOWN)
                .collect(Collectors.toMap(file -> file.fileId().toString(), Function.identity()));
        List<String> asked = form.files(material.answers());
        List<FileView> views = copies(applicationId, shown.values());
        return new BlindMaterial(
                words.masked(material.title()),
                material.formVersionId(),
                form.content(),
                form.answers(material.answers(), words::masked, id -> Optional.ofNullable(shown.get(id))
                        .map(file -> file.copyId().toString())
                        .orElse(HELD_BACK)),
                views,
                asked.size() - views.size());
    }

    private List<FileView> copies(UUID applicationId, Collection<BlindFile> shown) {
        Set<UUID> wanted = shown.stream().map(BlindFile::copyId).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? List.of()
                : files.attachedTo(BlindFiles.KIND, applicationId).stream()
                        .filter(file -> wanted.contains(file.id()))
                        .sorted(Comparator.comparing(FileView::name))
                        .toList();
    }
}
