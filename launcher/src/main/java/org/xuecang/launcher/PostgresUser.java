package org.xuecang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so under root it gets either a user namespace, in which root's
 * files stay root's, or, where the kernel forbids that (as in many containers), the system's user {@code nobody}.
 *
 * @param prefix what stands before PostgreSQL's own command line; empty for anyone but root
 */
record PostgresUser(List<String> prefix, boolean ownsFiles) {

    static PostgresUser choose(Path home) {
        if (!isRoot(home)) {
            return new PostgresUser(List.of(), false);
        }
        if (succeeds("unshare", "--user", "true")) {
            return new PostgresUser(List.of("unshare", "--user"), false);
        }
        return new PostgresUser(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"), true);
    }

    /** Hands a file to the user PostgreSQL runs as, where that is another than ours. */
    void own(Path file) {
        if (!ownsFiles) {
            return;
        }
        if (!succeeds("chown", "nobody:nogroup", file.toString())
                || !succeeds(
                        "setpriv",
                        "--reuid=nobody",
                        "--regid=nogroup",
                        "--clear-groups",
                        "test",
                        "-r",
                        file.toString())) {
            throw new LauncherFault("PostgreSQL does not run as root, and the user nobody cannot enter " + file
                    + ": set XUECANG_HOME to a folder that others may enter, or start as a normal user.");
        }
    }

    private static boolean isRoot(Path home) {
        try {
            Files.createDirectories(home);
            return "root".equals(System.getProperty("user.name"))
                    || Integer.valueOf(0)
                            .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid", LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
