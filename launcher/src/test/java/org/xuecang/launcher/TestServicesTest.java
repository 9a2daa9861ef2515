package org.xuecang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestServicesTest {
    private final TestServices services = TestServices.get();

    @Test
    void givesTokensForTheApiFromARealmOfItsOwn() throws Exception {
        JsonNode token = claims(services.accessToken("bureau"));
        assertThat(token.path("iss").asText()).isEqualTo(services.oidcUrl());
        assertThat(token.path("aud").asText()).isEqualTo("xuecang-api");
        assertThat(token.path("sub").asText())
                .isEqualTo(services.userId("bureau").toString());
        assertThat(services.realm()).startsWith("test-");
    }

    @Test
    void opensItsDatabaseToOwnerAndApi() throws Exception {
        try (Connection owner = DriverManager.getConnection(
                        services.jdbcUrl(), services.ownerUser(), services.ownerPassword());
                Connection app =
                        DriverManager.getConnection(services.jdbcUrl(), services.appUser(), services.appPassword())) {
            assertThat(owner.isValid(5)).isTrue();
            assertThat(app.isValid(5)).isTrue();
            assertThat(owner.getCatalog()).startsWith("test_");
        }
    }

    @Test
    void makesFurtherDatabases() throws Exception {
        try (Connection owner = DriverManager.getConnection(
                services.createDatabase(), services.ownerUser(), services.ownerPassword())) {
            assertThat(owner.getCatalog()).startsWith("test_").isNotEqualTo(catalog());
        }
    }

    private String catalog() throws Exception {
        try (Connection owner =
                DriverManager.getConnection(services.jdbcUrl(), services.ownerUser(), services.ownerPassword())) {
            return owner.getCatalog();
        }
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
