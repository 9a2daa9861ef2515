package org.xuecang.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Roles and databases of a running PostgreSQL server, made as its superuser. */
record PostgresDatabases(String host, int port, String password) {

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Refuses a server that could lose what it has confirmed. */
    void requireOn(List<String> settings) {
        for (String setting : settings) {
            String value = ask("show " + setting);
            if (!"on".equals(value)) {
                throw new LauncherFault("PostgreSQL runs with " + setting + "=" + value
                        + " and could lose data: remove the setting from its configuration.");
            }
        }
    }

    /** A role that may log in and nothing more; its password is set anew, so that the kept one always holds. */
    void ensureRole(String role, String rolePassword) {
        if (ask("select 1 from pg_roles where rolname = '" + role + "'") == null) {
            run("create role " + role + " login nosuperuser nocreatedb nocreaterole");
        }
        run("alter role " + role + " password '" + rolePassword + "'");
    }

    /** A database in UTF-8 that sorts Chinese by pinyin, open to its owner and the named roles only. */
    void ensure(String database, String owner, List<String> guests) {
        if (ask("select 1 from pg_database where datname = '" + database + "'") != null) {
            return;
        }
        run("create database " + database + " owner " + owner
                + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C.UTF-8'");
        run("revoke all on database " + database + " from public");
        guests.forEach(guest -> run("grant connect on database " + database + " to " + guest));
    }

    void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private String ask(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new LauncherFault("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new LauncherFault("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), Postgres.SUPERUSER, password);
    }
}
