package org.xuecang.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xuecang.organisation.ImportOrganisationsRequest;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.organisation.OrganisationImportService;
import org.xuecang.organisation.OrganisationKind;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.outbox.Outbox;
import org.xuecang.platform.time.RequestTime;

/**
 * Who begins on an empty server: the province that everything stands below, and one administrator over it, who makes all
 * other organisations and accounts. The outbox makes the account in Keycloak, where the operator gives it a password.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    /** The demo world comes before, and leaves nothing to do. */
    private static final int AFTER_DEMO = 2_000;

    /** The province is older than the product: names and parents may be dated back to here. */
    private static final LocalDate FOUNDED = LocalDate.of(1953, 1, 1);

    @ConfigProperty(name = "xuecang.first.administrator")
    Optional<String> username;

    @ConfigProperty(name = "xuecang.first.province")
    Optional<String> province;

    @Inject
    KnownOrganisations organisations;

    @Inject
    OrganisationImportService importing;

    @Inject
    UserAccounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    RequestTime time;

    @Inject
    AsSystem system;

    void begin(@Observes @Priority(AFTER_DEMO) StartupEvent start) {
        if (username.isPresent() && province.isPresent()) {
            system.run(
                    () -> QuarkusTransaction.requiringNew().run(() -> makeWhereNoneIs(username.get(), province.get())));
        }
    }

    void makeWhereNoneIs(String name, String provinceName) {
        if (organisations.isNoneYet()) {
            make(name, provinceName);
            LOG.infof("empty database: made %s and the administrator %s", provinceName, name);
        }
    }

    void make(String name, String provinceName) {
        UUID top = Ids.next();
        importing.run(new ImportOrganisationsRequest(
                null,
                List.of(new ImportOrganisationsRequest.Row(
                        top,
                        OrganisationKind.PROVINCE,
                        provinceName,
                        null,
                        null,
                        FOUNDED,
                        null,
                        null,
                        List.of(),
                        false))));
        UserAccount account = UserAccount.person(name, name, time.now());
        account.grant(new RoleTerms(Role.ADMINISTRATOR, top, top, time.today(), null), null, time.now());
        accounts.persistAndFlush(account);
        outbox.append(AccountChanged.KIND, new AccountChanged(account.id()));
    }
}
