package org.xuecang.plan.notice.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xuecang.plan.notice.UnreadableNotice;
import org.xuecang.plan.notice.UnreadableNotice.Reason;

/** The types a notice comes in, judged by content; the name may only contradict. */
enum FileKind {
    DOCX,
    DOC,
    PDF,
    TEXT;

    private static final Map<String, FileKind> BY_EXTENSION =
            Map.of("docx", DOCX, "doc", DOC, "wps", DOC, "pdf", PDF, "txt", TEXT, "text", TEXT);

    /** No real notice of this size unpacks to more; pictures included. */
    private static final long MAX_UNPACKED = 150L << 20;

    /** The XML of a notice of half a million characters stays below this. */
    private static final long MAX_UNPACKED_XML = 30L << 20;

    private static final int MAX_ENTRIES = 2_000;

    /**
     * The kind of the content.
     *
     * @throws UnreadableNotice if it is none of the four, contradicts the name, is locked, broken or unpacks too far
     */
    static FileKind of(byte[] content, String fileName) {
        FileKind named = BY_EXTENSION.get(extension(fileName));
        FileKind found = sniff(content, named);
        if (found == null) {
            throw new UnreadableNotice(named == null ? Reason.UNSUPPORTED_FILE_TYPE : Reason.FILE_TYPE_MISMATCH);
        }
        boolean unknownName = named == null && !extension(fileName).isEmpty();
        if (unknownName) {
            throw new UnreadableNotice(Reason.UNSUPPORTED_FILE_TYPE);
        }
        if (named != null && named != found) {
            throw new UnreadableNotice(Reason.FILE_TYPE_MISMATCH);
        }
        return found;
    }

    private static String extension(String fileName) {
        String name = fileName == null ? "" : fileName.strip();
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind sniff(byte[] content, FileKind named) {
        if (startsWith(content, 0x50, 0x4B, 0x03, 0x04)) {
            return isWordPackage(content, named) ? DOCX : null;
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return sniffCompound(content, named);
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        return TextDecoding.looksLikeText(content) ? TEXT : null;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads through the whole package once, so that a bomb is met here and not in a parser. */
    private static boolean isWordPackage(byte[] content, FileKind named) {
        boolean word = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                word |= "word/document.xml".equals(name);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED || (xml && size > MAX_UNPACKED_XML)) {
                        throw new UnreadableNotice(Reason.DOCUMENT_TOO_LARGE);
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadableNotice(Reason.DOCUMENT_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (word || named == DOCX) {
                throw new UnreadableNotice(Reason.DAMAGED_FILE, e);
            }
            return false;
        }
        return word;
    }

    private static FileKind sniffCompound(byte[] content, FileKind named) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Set<String> entries = files.getRoot().getEntryNames();
            if (entries.contains("EncryptedPackage")) {
                throw new UnreadableNotice(Reason.ENCRYPTED_FILE);
            }
            return entries.contains("WordDocument") ? DOC : null;
        } catch (UnreadableNotice e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (named == DOC) {
                throw new UnreadableNotice(Reason.DAMAGED_FILE, e);
            }
            return null;
        }
    }
}
