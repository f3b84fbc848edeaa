package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.platform.access.Role;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** What lets a person in without the password, and how it ends. */
@SpringBootTest
@Import({PostgresTestConfiguration.class, Accounts.class})
class WaysInTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private PublicKeyCredentialUserEntityRepository owners;

    @Autowired
    private UserCredentialRepository credentials;

    @Autowired
    private JdbcClient database;

    @Test
    void aNewPasswordByLinkClosesEverythingElse() {
        accounts.enter("lost@ways.example", Set.of(Role.EDITOR));
        String key = tokens.create("lost@ways.example", "nightly");
        addPasskey("lost@ways.example");
        assertThat(passkeys.of("lost@ways.example")).hasSize(1);

        passwords.chooseByLink(people.inviteAgain("admin", "lost@ways.example"), Accounts.PASSWORD);

        assertThat(tokens.owner(key)).isEmpty();
        assertThat(tokens.of("lost@ways.example")).isEmpty();
        assertThat(passkeys.of("lost@ways.example")).isEmpty();
    }

    private void addPasskey(String email) {
        Bytes owner = Bytes.random();
        owners.save(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(owner)
                .name(email)
                .displayName(email)
                .build());
        credentials.save(ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(owner)
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .label("phone")
                .build());
    }

    @Test
    void aKeyInUseWhileItIsRevokedStaysRevoked() throws Exception {
        accounts.enter("script@ways.example", Set.of(Role.EDITOR));
        for (int round = 0; round < 10; round++) {
            String key = tokens.create("script@ways.example", "round " + round);
            long id = tokens.of("script@ways.example").getFirst().id();
            List<Callable<Void>> acts = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        if (i == 4) {
                            tokens.revoke("script@ways.example", id);
                        } else {
                            tokens.owner(key);
                        }
                        return null;
                    })
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(acts)
                        .forEach(act -> assertThat(act.resultNow()).isNull());
            }
            assertThat(tokens.owner(key)).isEmpty();
        }
    }

    @Test
    void manyAdministratorsAtOnceDoNotWaitForConnectionsTheyHold() throws Exception {
        accounts.enter("busy@ways.example", Set.of(Role.EDITOR));
        List<Callable<Void>> acts = IntStream.range(0, 40)
                .<Callable<Void>>mapToObj(_ -> () -> {
                    people.endSessions("admin", "busy@ways.example");
                    return null;
                })
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(acts).stream()
                            .filter(act -> act.state() == Future.State.FAILED)
                            .map(Future::exceptionNow))
                    .noneMatch(SQLTransientConnectionException.class::isInstance)
                    .allMatch(ConcurrencyFailureException.class::isInstance);
        }
        assertThat(database.sql("select access_stamp from person where email = ?")
                        .param("busy@ways.example")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
    }
}
