package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing gives out an uploaded content but the one door that looks at its state. */
class ServedContentTest {

    /** What is made of rows when it is asked for. */
    private static final Set<String> MADE = Set.of("exportApplications", "exportReviews", "exportExperts");

    @Test
    void oneOperationGivesOutUploadedContents() throws IOException {
        JsonNode contract = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("..", "openapi.yaml").toFile());
        Set<String> giving = new TreeSet<>();
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (givesOutContent(operation)) {
                        giving.add(operation.path("operationId").asText());
                    }
                }));
        giving.removeAll(MADE);
        assertThat(giving).containsExactly("downloadFile");
    }

    private static boolean givesOutContent(JsonNode operation) {
        return operation
                .path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").propertyStream())
                .anyMatch(content -> !content.getKey().contains("json"));
    }

    @Test
    void oneClassOpensContentsForReadersAndTwoForNobody() {
        Set<String> opening = new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(ServedContentTest::opensContents)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(opening).containsExactly("FileChecking", "FileMove", "FileService");
    }

    private static boolean opensContents(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getName().equals("open")
                        && call.getTargetOwner().isAssignableTo(FileStore.class));
    }
}
