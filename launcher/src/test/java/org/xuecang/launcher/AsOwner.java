package org.xuecang.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Speaks SQL to a copy's product database as one of its roles. */
record AsOwner(Settings settings) {

    void run(String... statements) throws SQLException {
        try (Connection connection = connect(Postgres.OWNER, "postgres.owner");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void runAsApp(String sql) throws SQLException {
        try (Connection connection = connect(Postgres.APP, "postgres.app");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect(Postgres.OWNER, "postgres.owner");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String role, String secret) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl("xuecang"), role, new Secrets(settings.home()).get(secret));
    }
}
