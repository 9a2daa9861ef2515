package org.xuecang.review.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xuecang.platform.clean.CleanCopy;
import org.xuecang.platform.clean.Contents;
import org.xuecang.platform.clean.NotCleaned;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileType;

/** Makes the copy of a file that experts may get, and says whether they may. */
@ApplicationScoped
public class BlindFileMaking {

    private static final int LONGEST_FOUND = 200;

    @Inject
    FileService files;

    /**
     * What came of it.
     *
     * @param copyId of the copy, kept and attached; null where none may be shown
     * @param found the words that tell, parted by 、; null where none do
     * @param tells of what kinds they are
     */
    public record Made(BlindFileState state, UUID copyId, String found, List<TellKind> tells) {

        /** Of one that cannot be cleaned. */
        static final Made NONE = new Made(BlindFileState.NOT_CLEANED, null, null, List.of());
    }

    /** Remembers what tells. */
    private static final class Looking implements Contents {

        private final TellingWords words;
        private final Set<String> found = new TreeSet<>();
        private boolean pictured;

        private Looking(TellingWords words) {
            this.words = words;
        }

        @Override
        public void text(String text) {
            found.addAll(words.in(text));
        }

        @Override
        public void bytes(byte[] bytes) {
            found.addAll(words.in(bytes));
        }

        @Override
        public void picture() {
            pictured = true;
        }
    }

    /**
     * Of a file that no scanner has yet to look at.
     *
     * @param position by which the copy is called
     */
    public Made make(UUID fileId, String mediaType, UUID applicationId, int position, TellingWords words) {
        FileType type = FileType.ofMediaType(mediaType).orElse(null);
        if (type == null) {
            return Made.NONE;
        }
        Path file = null;
        Path copy = null;
        try {
            file = Files.createTempFile("blind", "." + type.ending());
            copy = Files.createTempFile("blind", "." + type.ending());
            try (InputStream content = files.open(fileId)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return make(file, type, copy, applicationId, "材料%d.%s".formatted(position, type.ending()), words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(file);
            delete(copy);
        }
    }

    private Made make(Path file, FileType type, Path copy, UUID applicationId, String name, TellingWords words) {
        Looking looking = new Looking(words);
        try {
            CleanCopy.make(file, type, copy, looking);
        } catch (NotCleaned refused) {
            return Made.NONE;
        }
        if (!looking.found.isEmpty()) {
            String found = String.join("、", looking.found);
            return new Made(
                    BlindFileState.TELLS,
                    null,
                    found.substring(0, Math.min(LONGEST_FOUND, found.length())),
                    List.copyOf(words.kindsOf(looking.found)));
        }
        UUID kept = files.keepMade(copy, name, BlindFiles.KIND, applicationId);
        return new Made(looking.pictured ? BlindFileState.TO_LOOK_AT : BlindFileState.SHOWN, kept, null, List.of());
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
