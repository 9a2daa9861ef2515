package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhichPortIsTakenAndHowToMoveIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = Settings.of(
                    Map.of("XUECANG_HOME", folder.toString(), "WEB_PORT", String.valueOf(taken.getLocalPort())));

            assertThatThrownBy(() -> Home.open(settings, List.of(Port.web(settings))))
                    .isInstanceOf(LauncherFault.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is in use: end the program that listens there, or choose another port with WEB_PORT.");
        }
    }

    @Test
    void refusesASecondLauncherInTheSameFolder() throws Exception {
        Process other = anotherLauncherHolding(folder);
        try {
            assertThatThrownBy(() -> Home.open(TestPlace.in(folder), List.of()))
                    .isInstanceOf(LauncherFault.class)
                    .hasMessageContaining("is running: stop it with Ctrl-C");
            assertThatThrownBy(() -> Home.reset(TestPlace.in(folder)))
                    .isInstanceOf(LauncherFault.class)
                    .hasMessageContaining("is running");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Home.open(TestPlace.in(folder), List.of()).close();
    }

    @Test
    void clearsWhatTheLauncherMadeAndNothingElse() throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/base/1"), "data");
        Files.writeString(folder.resolve("keys.json"), "{}");
        Files.writeString(folder.resolve("mine.txt"), "kept");

        Home.reset(TestPlace.in(folder));

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("keys.json")).doesNotExist();
        assertThat(folder.resolve("mine.txt")).hasContent("kept");
    }

    @Test
    void followsNoLinkWhenItClears() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.txt"), "kept");
        Path home = Files.createDirectories(folder.resolve("home/keycloak"));
        Files.createSymbolicLink(home.resolve("lib"), elsewhere);

        Home.reset(TestPlace.in(folder.resolve("home")));

        assertThat(home).doesNotExist();
        assertThat(elsewhere.resolve("mine.txt")).hasContent("kept");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> Settings.of(Map.of("API_PORT", "eighty")))
                .isInstanceOf(LauncherFault.class)
                .hasMessage("API_PORT=eighty is not a port: give a number from 1 to 65535.");
        assertThatThrownBy(() -> Settings.of(Map.of("API_PORT", "70000"))).isInstanceOf(LauncherFault.class);
    }

    /** File locks hold between processes, so the other launcher has to be one. */
    private static Process anotherLauncherHolding(Path folder) throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldHome.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("held");
        return other;
    }
}
