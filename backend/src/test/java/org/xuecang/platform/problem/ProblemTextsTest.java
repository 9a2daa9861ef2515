package org.xuecang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    void everyRefusalHasItsTitleInBothLanguages() {
        List<ProblemType> types = types().toList();

        assertThat(types).contains(PlatformProblem.values());
        for (ProblemType type : types) {
            assertThat(CHINESE.containsKey("problem." + type.code() + ".title"))
                    .as("Chinese title of " + type.code())
                    .isTrue();
            assertThat(ENGLISH.containsKey("problem." + type.code() + ".title"))
                    .as("English title of " + type.code())
                    .isTrue();
        }
    }

    @Test
    void noTwoRefusalsShareACode() {
        Set<String> codes = new HashSet<>();
        assertThat(types().map(ProblemType::code).filter(code -> !codes.add(code)))
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(CHINESE.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
        for (String key : CHINESE.keySet()) {
            assertThat(parameters(CHINESE.getString(key))).as(key).isEqualTo(parameters(ENGLISH.getString(key)));
        }
    }

    @Test
    void fillsInParametersAndChoosesTheLanguage() {
        assertThat(ProblemTexts.of("en-GB, zh;q=0.5").detail(PlatformProblem.INVALID_INPUT, Map.of("count", 3)))
                .isEqualTo("Entries to correct: 3.");
        assertThat(ProblemTexts.of("fr").title(PlatformProblem.NOT_FOUND)).isEqualTo("没有找到");
        assertThat(ProblemTexts.of(";;;").title(PlatformProblem.NOT_FOUND)).isEqualTo("没有找到");
    }

    private static Stream<ProblemType> types() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ProblemType.class::cast);
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages/problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
