package org.xuecang.plan.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Invented notices kept as files under {@code notices/}, and those built as Word files. */
final class Fixtures {

    /** A file and its name. */
    static final class Fixture {
        private final String name;
        private final byte[] content;

        Fixture(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }

        NoticeReading read() {
            return new NoticeReader().read(content, name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> FILES = List.of(
            "county-brackets.txt",
            "city-information-table.txt",
            "street-list.txt",
            "traditional.txt",
            "damaged.txt",
            "placeholders.txt",
            "wrapped.txt",
            "pasted-table.txt",
            "bars-table.txt",
            "province-joint.txt",
            "school-year.txt",
            "tabs-table.txt",
            "half-brackets.txt",
            "articles.txt",
            "circled.txt",
            "activity-week.txt",
            "excerpt.txt",
            "city-plan.pdf");

    private Fixtures() {}

    static List<Fixture> all() {
        List<Fixture> all = new java.util.ArrayList<>();
        FILES.forEach(name -> all.add(file(name)));
        all.add(new Fixture(
                "automatic-numbers.docx", WordNotices.automaticNumbers().bytes()));
        all.add(new Fixture("merged-names.docx", WordNotices.mergedNames().bytes()));
        all.add(new Fixture("with-form.docx", WordNotices.withForm().bytes()));
        all.add(new Fixture("nested-table.docx", WordNotices.nestedTable().bytes()));
        return List.copyOf(all);
    }

    static Fixture file(String name) {
        return new Fixture(name, resource("/notices/" + name));
    }

    static String expected(String name) {
        return new String(resource("/notices/expected/" + name + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
