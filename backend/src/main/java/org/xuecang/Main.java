package org.xuecang;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.xuecang.platform.migration.Migration;

/**
 * Two starts of one program: {@code migrate}, with the owner's credentials, brings the schema up to date and ends;
 * without an argument the API runs, with those of the application's own role.
 */
@QuarkusMain
public class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("migrate")) {
            Migration.fromEnvironment(System.getenv()).run();
        } else {
            Quarkus.run(arguments);
        }
    }
}
