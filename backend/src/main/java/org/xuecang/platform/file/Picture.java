package org.xuecang.platform.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * A file that begins as a picture: whether it is one, to its end, and of a size that can be shown. Nothing of it is
 * unpacked.
 */
final class Picture {

    /** More than any camera makes; opened, a pixel takes four bytes. */
    private static final long MOST_PIXELS = 250_000_000;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_END = 0x49454e44; // IEND
    private static final int PNG_CHECKSUM = 4;
    private static final int JPEG_SCAN = 0xda;
    private static final int JPEG_END = 0xd9;

    private Picture() {}

    /** @throws org.xuecang.platform.problem.DomainError 422 {@code picture-damaged}, {@code picture-too-large} */
    static void check(Path file, FileType type) throws IOException {
        long pixels;
        try {
            pixels = pixels(file, type);
            if (type == FileType.PNG) {
                findEndOfPng(file);
            } else {
                findEndOfJpeg(file);
            }
        } catch (IOException | RuntimeException unreadable) { // readers throw either at what they do not understand
            throw FileProblem.PICTURE_DAMAGED.error();
        }
        if (pixels > MOST_PIXELS) {
            throw FileProblem.PICTURE_TOO_LARGE.error("limit", MOST_PIXELS / 1_000_000);
        }
    }

    private static long pixels(Path file, FileType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (FileImageInputStream content = new FileImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } finally {
            reader.dispose();
        }
    }

    private static void findEndOfPng(Path file) throws IOException {
        try (DataInputStream content = read(file)) {
            content.skipNBytes(PNG_SIGNATURE);
            int chunk;
            do {
                long length = Integer.toUnsignedLong(content.readInt());
                chunk = content.readInt();
                content.skipNBytes(length + PNG_CHECKSUM);
            } while (chunk != PNG_END);
        }
    }

    /** Segments up to the first scan say how long they are; a preview among them has an end of its own. */
    private static void findEndOfJpeg(Path file) throws IOException {
        try (DataInputStream content = read(file)) {
            content.skipNBytes(2);
            int marker;
            do {
                marker = marker(content);
                content.skipNBytes(content.readUnsignedShort() - 2L);
            } while (marker != JPEG_SCAN);
            do {
                marker = marker(content);
            } while (marker != JPEG_END);
        }
    }

    /** The next byte after one or more of 0xff. */
    private static int marker(DataInputStream content) throws IOException {
        int read;
        do {
            read = content.readUnsignedByte();
        } while (read != 0xff);
        while (read == 0xff) {
            read = content.readUnsignedByte();
        }
        return read;
    }

    private static DataInputStream read(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
