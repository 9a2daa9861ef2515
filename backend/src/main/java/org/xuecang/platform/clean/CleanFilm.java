package org.xuecang.platform.clean;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * A film (ISO/IEC 14496-12) whose boxes of remarks are empty space of the same size, so that nothing else moves: where and
 * with what it was filmed, its title, its maker. A track that is neither picture nor sound is refused: it may tell where the
 * camera was.
 */
final class CleanFilm {

    private static final Set<String> CONTAINERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "moof", "traf", "mvex");
    private static final Set<String> REMARKS = Set.of("udta", "meta", "uuid", "free", "skip", "wide", "iods", "pdin");
    private static final String HANDLER = "hdlr";
    private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;
    /** Behind a handler's header: where its kind stands, and where its name begins. */
    private static final int HANDLER_KIND = 8;

    private static final int HANDLER_NAME = 24;
    private static final int PIECE = 64 * 1024;

    private final RandomAccessFile film;

    private CleanFilm(RandomAccessFile film) {
        this.film = film;
    }

    static void copy(Path file, Path copy) throws IOException, NotCleaned {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile film = new RandomAccessFile(copy.toFile(), "rw")) {
            new CleanFilm(film).clean(0, film.length());
        }
    }

    private void clean(long from, long to) throws IOException, NotCleaned {
        long at = from;
        while (at < to) {
            film.seek(at);
            long size = Integer.toUnsignedLong(film.readInt());
            byte[] letters = new byte[4];
            film.readFully(letters);
            String kind = new String(letters, StandardCharsets.ISO_8859_1);
            int header = size == 1 ? LONG_HEADER : SHORT_HEADER;
            long length = size == 1 ? film.readLong() : size == 0 ? to - at : size;
            if (length < header || at + length > to) {
                throw new NotCleaned("damaged");
            }
            clean(kind, at, at + header, at + length);
            at += length;
        }
    }

    private void clean(String kind, long at, long content, long end) throws IOException, NotCleaned {
        if (CONTAINERS.contains(kind)) {
            clean(content, end);
        } else if (REMARKS.contains(kind)) {
            film.seek(at + 4);
            film.write(FREE);
            empty(content, end);
        } else if (kind.equals(HANDLER)) {
            film.seek(content + HANDLER_KIND);
            byte[] handles = new byte[4];
            film.readFully(handles);
            // those of data references handle no track
            String handled = new String(handles, StandardCharsets.ISO_8859_1);
            if (!SEEN_OR_HEARD.contains(handled) && !handled.equals("alis") && !handled.equals("url ")) {
                throw new NotCleaned(handled);
            }
            empty(content + HANDLER_NAME, end);
        }
    }

    private void empty(long from, long to) throws IOException {
        film.seek(from);
        byte[] nothing = new byte[PIECE];
        for (long left = to - from; left > 0; left -= PIECE) {
            film.write(nothing, 0, (int) Math.min(PIECE, left));
        }
    }
}
