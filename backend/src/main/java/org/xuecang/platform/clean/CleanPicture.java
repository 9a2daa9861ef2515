package org.xuecang.platform.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Pictures with their pixels as they are and nothing else: no EXIF, no XMP, no remark, nothing behind the end. */
final class CleanPicture {

    private static final int JPEG_START = 0xd8;
    private static final int JPEG_END = 0xd9;
    private static final int JPEG_SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int REMARK = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);

    /** Of the version, units and densities, and the size of a preview. */
    private static final int JFIF_LENGTH = 14;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What pixels are made of (W3C PNG, 11); chunks that hold text, EXIF, times or anything private are none of them. */
    private static final Set<String> OF_PIXELS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private CleanPicture() {}

    /** Turned as it was: of EXIF that alone is kept. */
    static byte[] jpeg(byte[] picture) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        if (Byte.toUnsignedInt(in.get()) != 0xff || Byte.toUnsignedInt(in.get()) != JPEG_START) {
            throw new IOException("no JPEG");
        }
        out.write(0xff);
        out.write(JPEG_START);
        while (true) {
            int marker = marker(in);
            if (marker == JPEG_END) {
                out.write(0xff);
                out.write(JPEG_END);
                return out.toByteArray();
            }
            int length = Short.toUnsignedInt(in.getShort());
            byte[] segment = new byte[length - 2];
            in.get(segment);
            if (marker == APP1) {
                writeOrientation(out, segment);
            } else if (marker == APP0) {
                writeJfif(out, segment);
            } else if (marker == APP14 || !isRemark(marker)) {
                write(out, marker, segment);
            }
            if (marker == JPEG_SCAN) {
                copyScan(in, out);
            }
        }
    }

    private static boolean isRemark(int marker) {
        return (marker > APP0 && marker <= APP15) || marker == REMARK;
    }

    private static int marker(ByteBuffer in) throws IOException {
        if (Byte.toUnsignedInt(in.get()) != 0xff) {
            throw new IOException("no marker");
        }
        int marker;
        do {
            marker = Byte.toUnsignedInt(in.get());
        } while (marker == 0xff);
        return marker;
    }

    /** Up to the next marker that is no restart and no byte of the picture. */
    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            int read = Byte.toUnsignedInt(in.get());
            if (read == 0xff) {
                int next = Byte.toUnsignedInt(in.get(in.position()));
                boolean goesOn = next == 0 || (next >= 0xd0 && next <= 0xd7);
                if (!goesOn) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(read);
        }
    }

    /** Without the preview that may follow. */
    private static void writeJfif(ByteArrayOutputStream out, byte[] segment) {
        if (segment.length >= JFIF_LENGTH && startsWith(segment, JFIF)) {
            byte[] kept = Arrays.copyOf(segment, JFIF_LENGTH);
            kept[JFIF_LENGTH - 2] = 0;
            kept[JFIF_LENGTH - 1] = 0;
            write(out, APP0, kept);
        }
    }

    private static void writeOrientation(ByteArrayOutputStream out, byte[] segment) {
        int turned = startsWith(segment, EXIF) ? orientation(segment) : 1;
        if (turned > 1 && turned <= 8) {
            ByteBuffer exif = ByteBuffer.allocate(EXIF.length + 26);
            exif.put(EXIF).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
            exif.putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1);
            exif.putShort((short) turned).putShort((short) 0).putInt(0);
            write(out, APP1, exif.array());
        }
    }

    private static int orientation(byte[] segment) {
        ByteBuffer exif = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if (Short.toUnsignedInt(exif.getShort(at)) == ORIENTATION) {
                return Short.toUnsignedInt(exif.getShort(at + 8));
            }
        }
        return 1;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        out.write(0xff);
        out.write(marker);
        out.write((segment.length + 2) >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
    }

    static byte[] png(byte[] picture) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        if (!startsWith(picture, PNG_SIGNATURE)) {
            throw new IOException("no PNG");
        }
        in.position(PNG_SIGNATURE.length);
        out.writeBytes(PNG_SIGNATURE);
        String name;
        do {
            int start = in.position();
            int length = in.getInt();
            byte[] letters = new byte[4];
            in.get(letters);
            name = new String(letters, StandardCharsets.US_ASCII);
            in.position(in.position() + length + 4);
            if (OF_PIXELS.contains(name)) {
                out.write(picture, start, in.position() - start);
            }
        } while (!name.equals("IEND"));
        return out.toByteArray();
    }
}
