package org.xuecang.launcher;

import java.nio.file.Path;
import java.util.List;

/** A process that holds a data folder, as a running launcher does, until it is killed. */
final class HoldHome {
    private HoldHome() {}

    public static void main(String[] arguments) {
        try (Home _ = Home.open(TestPlace.in(Path.of(arguments[0])), List.of())) {
            System.out.println("held");
            Pause.millis(60_000);
        }
    }
}
