package org.xuecang.review.above;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xuecang.platform.Sha256;
import org.xuecang.platform.json.StoredJson;

/**
 * What is sent to the host, as a ZIP: the list, each case's answers and files, and last a manifest with the hash of
 * everything. The same content gives the same bytes: nothing in it depends on when it was made.
 */
final class NominationPackage {

    static final String MANIFEST = "manifest.json";
    static final String LIST = "list.csv";

    /** The earliest that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Entry> written = new ArrayList<>();

    /** What the manifest says of the round and its host. */
    record Head(
            UUID roundId,
            String roundTitle,
            int year,
            String hostName,
            String level,
            String organiserName,
            /* Of one that was sealed after the host's deadline. */
            String reason) {}

    /** A file as it goes in; opened when its turn comes. */
    record Enclosure(String name, Opening content) {

        /** Opens a content; who asks closes it. */
        interface Opening {
            InputStream open() throws IOException;
        }
    }

    /**
     * A case as it goes in.
     *
     * @param infected names of files that the answers name and of which the virus scanner left nothing to send
     */
    record Content(NominatedCase item, ObjectNode answers, List<Enclosure> files, List<String> infected) {}

    private record Entry(String path, long size, String sha256) {}

    private record Manifest(
            String format, Head round, List<NominatedCase> items, List<Entry> files, List<String> infected) {}

    private NominationPackage(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** @param contents in the order of the decision */
    static void write(Head head, List<Content> contents, OutputStream target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            NominationPackage made = new NominationPackage(zip);
            List<NominatedCase> items = contents.stream().map(Content::item).toList();
            made.add(LIST, NominationList.of(items));
            for (Content content : contents) {
                made.add(content);
            }
            List<String> infected = contents.stream()
                    .flatMap(content -> content.infected().stream().map(name -> folder(content) + name))
                    .toList();
            made.add(
                    MANIFEST,
                    json(new Manifest("xuecang-nomination/1", head, items, List.copyOf(made.written), infected)));
        }
    }

    private void add(Content content) throws IOException {
        String folder = folder(content);
        add(folder + "answers.json", json(content.answers()));
        int number = 0;
        for (Enclosure file : content.files()) {
            number++;
            try (InputStream in = file.content().open()) {
                add("%sfiles/%02d-%s".formatted(folder, number, file.name()), in);
            }
        }
    }

    private static String folder(Content content) {
        return "%03d/".formatted(content.item().position());
    }

    private void add(String path, byte[] content) throws IOException {
        add(path, new ByteArrayInputStream(content));
    }

    private void add(String path, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.digest();
        long size = new DigestInputStream(content, digest).transferTo(zip);
        zip.closeEntry();
        written.add(new Entry(path, size, HexFormat.of().formatHex(digest.digest())));
    }

    private static byte[] json(Object content) {
        return StoredJson.write(content).getBytes(StandardCharsets.UTF_8);
    }
}
