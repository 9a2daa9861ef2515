package org.xuecang.bare;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends an operation's statements one after the other and answers their rows as they are: no account, no transaction. */
@Path("/{operation}")
@RunOnVirtualThread
public class BareResource {

    @Inject
    DataSource pool;

    @Inject
    ObjectMapper json;

    /** A file of statements by operation. */
    @ConfigProperty(name = "bare.statements")
    java.nio.file.Path file;

    private Map<String, List<Statement>> statements = Map.of();

    @PostConstruct
    void read() throws IOException {
        statements = json.readValue(file.toFile(), new TypeReference<>() {});
    }

    @GET
    public List<List<Map<String, String>>> answer(@PathParam("operation") String operation) throws SQLException {
        List<List<Map<String, String>>> answers = new ArrayList<>();
        try (Connection connection = pool.getConnection()) {
            for (Statement statement : statements.get(operation)) {
                answers.add(rows(connection, statement));
            }
        }
        return answers;
    }

    private static List<Map<String, String>> rows(Connection connection, Statement statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                prepared.setString(i + 1, statement.parameters().get(i));
            }
            try (ResultSet result = prepared.executeQuery()) {
                ResultSetMetaData columns = result.getMetaData();
                List<Map<String, String>> rows = new ArrayList<>();
                while (result.next()) {
                    Map<String, String> row = LinkedHashMap.newLinkedHashMap(columns.getColumnCount());
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnLabel(i), result.getString(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
