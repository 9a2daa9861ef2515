package org.xuecang;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import org.xuecang.platform.file.FileMove;
import org.xuecang.platform.migration.Migration;

/**
 * Three starts of one program: {@code migrate}, with the owner's credentials, brings the schema up to date and ends;
 * {@code move-files} copies contents from the folder to the bucket and ends; without an argument the API runs, with the
 * credentials of the application's own role.
 */
@QuarkusMain
public class Main {

    private Main() {}

    public static void main(String... arguments) throws IOException {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "migrate" -> Migration.fromEnvironment(System.getenv()).run();
            case "move-files" -> FileMove.run(System.getenv(), System.out::println);
            default -> Quarkus.run(arguments);
        }
    }
}
