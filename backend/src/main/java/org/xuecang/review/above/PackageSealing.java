package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.xuecang.application.CaseMaterial;
import org.xuecang.application.RoundCases;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundHost;

/** Writes a package and keeps it as a file. */
@ApplicationScoped
class PackageSealing {

    @Inject
    RoundCases cases;

    @Inject
    NominationFiles files;

    @Inject
    KnownOrganisations organisations;

    @Inject
    RequestTime time;

    /**
     * Of phone numbers it holds what everybody sees of them: the content of files is not encrypted.
     *
     * @throws org.xuecang.platform.problem.DomainError 409 {@code files-being-checked}
     */
    void seal(OpenRound round, RoundHost host, Nomination nomination) {
        try {
            Path made = Files.createTempFile("nomination", ".zip");
            try {
                write(round, host, nomination, made);
                UUID file = files.keep(made, round.title() + "推荐材料.zip", nomination.id());
                nomination.enclose(file, files.of(nomination.id()).get(file).sha256());
            } finally {
                Files.delete(made);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(OpenRound round, RoundHost host, Nomination nomination, Path target) throws IOException {
        List<NominationPackage.Content> contents =
                nomination.items().stream().map(this::content).toList();
        UUID organiser = round.organiserId();
        NominationPackage.Head head = new NominationPackage.Head(
                round.id(),
                round.title(),
                round.year(),
                host.name(),
                host.level().name(),
                organisations.names(List.of(organiser), time.today()).get(organiser),
                nomination.reason());
        try (OutputStream out = Files.newOutputStream(target)) {
            NominationPackage.write(head, contents, out);
        }
    }

    /** What is in the package was looked at as far as anything is; it does not go out without what is still being checked. */
    private NominationPackage.Content content(NominatedCase item) {
        CaseMaterial material = cases.material(item.applicationId());
        if (material.beingChecked() > 0) {
            throw AboveProblem.FILES_BEING_CHECKED.error("title", material.title());
        }
        List<String> infected = material.files().stream()
                .filter(NominationFiles::isInfected)
                .map(FileView::name)
                .toList();
        return new NominationPackage.Content(item, material.answers(), files.enclosures(material.files()), infected);
    }
}
