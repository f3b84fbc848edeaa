package de.stadtindex.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.desk.ReleaseActions;
import de.stadtindex.platform.access.Role;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about versions, through a real mail server. */
@SpringBootTest(properties = {"spring.mail.host=127.0.0.1", "stadtindex.web.public-url=https://index.example"})
@Import({PostgresTestConfiguration.class, Accounts.class, Drafts.class})
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class ReleaseNoticesTests {

    private static final int SECONDS = 20_000;
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private ReleaseActions actions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transactions;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void enter() {
        accounts.enter("editor@notice.example", Set.of(Role.EDITOR));
        accounts.enter("approver@notice.example", Set.of(Role.APPROVER));
        accounts.enter("press@notice.example", Set.of(Role.PRESS));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void colleaguesAreToldWhatHappenedAndNothingThatDidNot() throws Exception {
        VersionNumber number = drafts.correction();
        actions.explain(number, "One figure was wrong.", "editor@notice.example");
        transactions.executeWithoutResult(rolledBack -> {
            actions.submit(number, "editor@notice.example", "never happened");
            rolledBack.setRollbackOnly();
        });

        actions.submit(number, "editor@notice.example", "Checked twice");
        assertThat(SERVER.waitForIncomingEmail(SECONDS, 1)).isTrue();
        actions.sendBack(number, "approver@notice.example", "One is missing");
        assertThat(SERVER.waitForIncomingEmail(SECONDS, 2)).isTrue();

        MimeMessage[] letters = SERVER.getReceivedMessages();
        assertThat(Arrays.stream(letters).map(ReleaseNoticesTests::reader))
                .containsExactly("approver@notice.example", "editor@notice.example");
        assertThat(letters[0].getSubject()).isEqualTo("Stadtindex: " + number + " – Version zur Prüfung gegeben");
        assertThat(GreenMailUtil.getBody(letters[0]).replace("=\r\n", ""))
                .contains("Checked twice", "https://index.example/redaktion/versionen/" + number)
                .doesNotContain("never happened");
    }

    private static String reader(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
