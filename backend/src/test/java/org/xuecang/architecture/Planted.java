package org.xuecang.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a planted violation where no class path finds it: standing among the test sources it would become an endpoint
 * or an entity of the application under test.
 */
final class Planted {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private Planted() {}

    static JavaClasses classes(String... sources) {
        try {
            Path folder = Files.createTempDirectory("planted");
            StringWriter messages = new StringWriter();
            boolean compiled = ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            messages,
                            null,
                            null,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-proc:none",
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            Stream.of(sources).map(Planted::file).toList())
                    .call();
            if (!compiled) {
                throw new AssertionError("The planted violation does not compile: " + messages);
            }
            JavaClasses imported = new ClassFileImporter().importPath(folder);
            try (Stream<Path> planted = Files.walk(folder)) {
                for (Path each : planted.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject file(String source) {
        String path = first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source) + ".java";
        return new SimpleJavaFileObject(URI.create("planted:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern + " in\n" + source);
        }
        return matcher.group(1);
    }
}
