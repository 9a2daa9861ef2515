package org.xuecang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.AtOnce;
import org.xuecang.testing.Eventually;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.MailServer;
import org.xuecang.testing.Scene;

@HttpTest
@QuarkusTestResource(MailServer.class)
class DigestTest {

    private static final String READER = "expert5";
    private static final String ADDRESS = "expert5@demo.example";

    @Inject
    DigestJob job;

    @Inject
    AsSystem system;

    @Inject
    Errands errands;

    @Inject
    Scene scene;

    @Inject
    NotificationRows rows;

    GreenMail mail;

    private UUID reader;
    private LocalDate today;
    private final List<UUID> told = new ArrayList<>();

    @BeforeEach
    void emptyTheBox() throws Exception {
        reader = scene.account(READER);
        Boxes.empty(reader);
        mail.purgeEmailFromAllMailboxes();
        today = LocalDate.now(RequestTime.ZONE);
    }

    @Test
    void tellsWhatIsNewAndDueOnceEvenWhereTwoCopiesRunTheJob() throws Exception {
        tell("年度要点", null);
        tell("进展报送", today.plusDays(2));
        Callable<Boolean> copy = () -> {
            system.run(job::run);
            return true;
        };

        AtOnce.all(List.of(copy, copy));
        Eventually.is(() -> Boxes.waitingDigests(reader), waiting -> assertThat(waiting)
                .isZero());
        system.run(job::run);
        Eventually.is(() -> Boxes.waitingDigests(reader), waiting -> assertThat(waiting)
                .isZero());

        assertThat(received()).hasSize(1);
        MimeMessage letter = received().getFirst();
        assertThat(letter.getSubject()).isEqualTo("学仓：1 条新消息，1 项临近截止");
        assertThat(text(letter)).contains("年度要点", "进展报送", "http://localhost:8080/");
        assertThat(letter.getHeader("X-Xuecang-Message")).hasSize(1);
    }

    @Test
    void isNotSentWhereThereIsNothingToTell() {
        tell("已读", null);
        rows.markAllRead(reader, Instant.now());
        tell("还早", today.plusDays(30));
        rows.markAllRead(reader, Instant.now());
        tell("办结", today.plusDays(1));
        settleAll();

        digest();

        assertThat(received()).isEmpty();
    }

    @Test
    void isNotSentToWhoWantsNoMail() {
        tell("年度要点", null);
        Api.as(READER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"mail\":false}")
                .put("/notification-settings")
                .then()
                .statusCode(200);

        digest();

        assertThat(received()).isEmpty();
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        tell("Plan 2024", null);
        Boxes.speak(reader, "en");
        try {
            digest();
        } finally {
            Boxes.speak(reader, "zh");
        }

        assertThat(received().getFirst().getSubject()).isEqualTo("Xuecang: 1 new, 0 due soon");
        assertThat(text(received().getFirst())).contains("“Plan 2024” has been sent for sign-off");
    }

    @Test
    void isTriedAgainWhenTheMailServerWasAway() {
        tell("年度要点", null);
        mail.stop();
        try {
            system.run(job::run);
            Eventually.is(() -> Boxes.failedDigests(reader), failed -> assertThat(failed)
                    .isOne());
        } finally {
            mail.start();
        }

        Eventually.is(this::received, letters -> assertThat(letters).hasSize(1));
        Eventually.is(() -> Boxes.waitingDigests(reader), waiting -> assertThat(waiting)
                .isZero());
        assertThat(received()).hasSize(1);
    }

    private void digest() {
        system.run(job::run);
        Eventually.is(() -> Boxes.waitingDigests(reader), waiting -> assertThat(waiting)
                .isZero());
    }

    private void tell(String title, LocalDate dueOn) {
        int before = rows.countUnread(reader);
        UUID errand = errands.add(title);
        told.add(errand);
        errands.tell(errand, dueOn, Recipients.people(reader));
        Eventually.is(
                () -> rows.countUnread(reader), unread -> assertThat(unread).isEqualTo(before + 1));
    }

    private void settleAll() {
        told.forEach(errands::settle);
        Eventually.is(
                () -> rows.countUnread(reader), unread -> assertThat(unread).isZero());
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(DigestTest::isOurs)
                .toList();
    }

    private static boolean isOurs(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(ADDRESS);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage letter) throws IOException, MessagingException {
        return letter.getContent().toString();
    }
}
