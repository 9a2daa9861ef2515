package org.xuecang.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.launcher.TestServices;

/** What a test must know of the demo accounts, seen past the API. */
public final class Accounts {

    private Accounts() {}

    /** The database as its owner, for what no application may do. */
    public static Connection owner() throws SQLException {
        TestServices services = TestServices.get();
        return DriverManager.getConnection(services.jdbcUrl(), services.ownerUser(), services.ownerPassword());
    }

    public static UUID id(String username) {
        return known("id", username, UUID.class);
    }

    public static String name(String username) {
        return known("display_name", username, String.class);
    }

    private static <T> T known(String column, String username, Class<T> type) {
        return Jdbi.create(Accounts::owner)
                .withHandle(sql -> sql.select("select " + column + " from app_user where username = ?", username)
                        .mapTo(type)
                        .one());
    }
}
