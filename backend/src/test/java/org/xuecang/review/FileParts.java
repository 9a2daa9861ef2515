package org.xuecang.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file holds, unpacked: its bytes, the entries of an archive, the objects of a PDF. */
public final class FileParts {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    private FileParts() {}

    /** Those of some words that stand anywhere in a file, in any encoding. */
    public static List<String> told(byte[] file, Collection<String> words) {
        List<byte[]> parts = of(file);
        return words.stream()
                .filter(word -> ENCODINGS.stream().map(word::getBytes).anyMatch(written -> parts.stream()
                        .anyMatch(part -> contains(part, written))))
                .toList();
    }

    private static boolean contains(byte[] part, byte[] written) {
        return new String(part, StandardCharsets.ISO_8859_1).contains(new String(written, StandardCharsets.ISO_8859_1));
    }

    private static List<byte[]> of(byte[] file) {
        List<byte[]> parts = new ArrayList<>(List.of(file));
        String start = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        try {
            if (start.startsWith("PK")) {
                parts.addAll(entries(file));
            } else if (start.equals("%PDF")) {
                parts.addAll(objects(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    private static List<byte[]> entries(byte[] file) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(entry.getName().getBytes(StandardCharsets.UTF_8));
                parts.add(in.readAllBytes());
            }
        }
        return parts;
    }

    private static List<byte[]> objects(byte[] file) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (InputStream content = stream.createRawInputStream()) {
                        parts.add(content.readAllBytes());
                    }
                    try (InputStream content = stream.createInputStream()) {
                        parts.add(content.readAllBytes());
                    }
                }
                parts.add(String.valueOf(object).getBytes(StandardCharsets.UTF_8));
                if (object instanceof COSString text) {
                    parts.add(text.getString().getBytes(StandardCharsets.UTF_8));
                } else if (object instanceof COSDictionary members) {
                    members.getValues().stream()
                            .filter(COSString.class::isInstance)
                            .forEach(text ->
                                    parts.add(((COSString) text).getString().getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return parts;
    }
}
