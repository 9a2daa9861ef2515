package org.xuecang.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the launcher tells the person who started it. */
final class Console {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void fault(LauncherFault fault) {
        OUT.println("xuecang: " + fault.getMessage());
    }
}
