package org.xuecang.review.above;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NominationPackageTest {

    private static final UUID ID = UUID.fromString("0190a0e0-0000-7000-8000-000000000401");

    @TempDir
    Path folder;

    @Test
    void isTheSameWheneverItIsMade() throws Exception {
        byte[] first = made();
        Thread.sleep(2100); // a ZIP's times have two seconds
        assertThat(made()).isEqualTo(first);
    }

    @Test
    void givesASpreadsheetNothingToCalculate() {
        String list = new String(
                NominationList.of(
                        List.of(new NominatedCase(1, ID, "=HYPERLINK(\"x\")", "@中心", List.of("王芳", "李四"), null))),
                StandardCharsets.UTF_8);
        assertThat(list)
                .startsWith("\ufeff")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'@中心\"", "\"王芳、李四\"")
                .endsWith("\r\n");
    }

    private byte[] made() throws IOException {
        Path photo = Files.writeString(folder.resolve("photo"), "content");
        NominationPackage.Head head = new NominationPackage.Head(ID, "批次", 2026, "苏州市教育局", "CITY", "教育局", null);
        NominatedCase item = new NominatedCase(1, ID, "丝竹", "中心", List.of("王芳"), "重点");
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        NominationPackage.write(
                head,
                List.of(new NominationPackage.Content(
                        item,
                        JsonNodeFactory.instance.objectNode().put("name", "丝竹"),
                        List.of(new NominationPackage.Enclosure("照片.jpg", () -> Files.newInputStream(photo))),
                        List.of("附件.doc"))),
                target);
        return target.toByteArray();
    }
}
