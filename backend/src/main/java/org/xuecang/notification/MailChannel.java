package org.xuecang.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.xuecang.identity.AppUsers;

/** Mail through SMTP. Addresses are Keycloak's and are kept nowhere else. */
@ApplicationScoped
class MailChannel implements MessageChannel {

    private static final String IDENTITY = "X-Xuecang-Message";

    @Inject
    Mailer mailer;

    @Inject
    AppUsers people;

    @Inject
    NotificationConfig config;

    @Override
    public boolean isOpen() {
        return config.mail();
    }

    @Override
    public void send(UUID messageId, UUID userId, Letter letter) {
        people.mailAddress(userId)
                .ifPresent(address -> mailer.send(Mail.withText(address, letter.subject(), letter.text())
                        .addHeader(IDENTITY, messageId.toString())));
    }
}
