package org.xuecang.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

/** PostgreSQL is there, but every connection that the application may have is in use for longer than anybody waits. */
@HttpTest
class BusyPoolHttpTest {

    @Inject
    AgroalDataSource pool;

    @Test
    void asksToComeBackAndServesAgainOnceOneIsFree() throws SQLException {
        Api.as("bureau").get("/me").then().statusCode(200);
        List<Connection> held = new ArrayList<>();
        try {
            int all = pool.getConfiguration().connectionPoolConfiguration().maxSize();
            while (held.size() < all) {
                held.add(pool.getConnection());
            }
            Response answer = Api.as("bureau").get("/organisations");
            answer.then().statusCode(503).body("code", equalTo("unavailable"));
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        Api.as("bureau").get("/organisations").then().statusCode(200);
    }
}
