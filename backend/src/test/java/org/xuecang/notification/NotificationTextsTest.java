package org.xuecang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotificationTextsTest {

    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    void everyKindHasItsTextInBothLanguages() {
        List<String> codes = kinds().map(NotificationKind::code).toList();

        assertThat(codes).contains("sign-off-to-check");
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(CHINESE.getString("notification." + code)).contains("{subject}");
            assertThat(ENGLISH.getString("notification." + code)).contains("{subject}");
        });
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(CHINESE.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void takesATitleAsItIsWhateverStandsInIt() {
        String text = new NotificationTexts(Locale.CHINESE)
                .of("notification.sign-off-approved", Map.of("subject", "{due} $1 \\ <b>"));

        assertThat(text).isEqualTo("“{due} $1 \\ <b>”已签发");
    }

    private static Stream<NotificationKind> kinds() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAssignableTo(NotificationKind.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(NotificationKind.class::cast);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages/notifications",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
