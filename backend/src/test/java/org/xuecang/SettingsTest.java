package org.xuecang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name for one setting: what the API reads is what is documented, and nobody sets what nothing reads. */
class SettingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("XUECANG_[A-Z0-9_]+");

    @Test
    void everySettingTheApiReadsIsDocumentedAndNoOther() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/running.md"));
        String settings = page.substring(page.indexOf("## Settings of the API"), page.indexOf("## The realm"));
        assertThat(names(settings)).isEqualTo(read());
    }

    @Test
    void whatTheLauncherAndTheServerSetIsRead() throws IOException {
        String launcher = Files.readString(ROOT.resolve("launcher/src/main/java/org/xuecang/launcher/Api.java"));
        Set<String> set = names(launcher);
        // how large the process may grow is the launcher's own
        set.remove("XUECANG_API_HEAP");
        assertThat(read()).containsAll(set);

        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        String backend = compose.substring(compose.indexOf("\n  backend:"), compose.indexOf("\n  frontend:"));
        Set<String> given = backend.lines()
                .map(line -> line.strip().split(":", 2)[0])
                .filter(name -> NAME.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).contains("XUECANG_PUBLIC_URL", "XUECANG_DB_URL");
        assertThat(read()).containsAll(given);
    }

    private static Set<String> read() throws IOException {
        Set<String> read = names(Files.readString(Path.of("src/main/resources/application.properties")));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .forEach(source -> read.addAll(names(text(source))));
        }
        return read;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
