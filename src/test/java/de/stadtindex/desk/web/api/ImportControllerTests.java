package de.stadtindex.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.AccessTokens;
import de.stadtindex.account.Accounts;
import de.stadtindex.account.People;
import de.stadtindex.dataimport.SampleFiles;
import de.stadtindex.platform.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A script uploads: the same findings as on the page, a draft where nothing stands in the way, never anything public. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportControllerTests {

    private static final String EDITOR = "editor@example.org";
    private static final String PRESS = "press@example.org";
    private static final byte[] SOUND = SampleFiles.csv(SampleFiles.onePerFigure());

    @Autowired
    private MockMvcTester scripts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private People people;

    private String key = "";

    @BeforeAll
    void makeKey() {
        accounts.enter(EDITOR, Set.of(Role.EDITOR));
        accounts.enter(PRESS, Set.of(Role.PRESS));
        key = tokens.create(EDITOR, "test");
    }

    @Test
    void aSoundFileBecomesADraft() {
        MvcTestResult answer = upload(key, SOUND, "2025", "published like that");

        assertThat(answer).hasStatus(201).bodyJson().extractingPath("status").isEqualTo("DRAFT");
        assertThat(answer).bodyJson().extractingPath("findings[0].code").isEqualTo("RANK_JUMPS");
        assertThat(answer).bodyJson().extractingPath("version").asString().startsWith("2025.");
    }

    @Test
    void withoutAReasonAFileWithWarningsIsRejectedAndKept() {
        MvcTestResult answer = upload(key, SOUND, "2025", "");

        assertThat(answer).hasStatus(422).bodyJson().extractingPath("status").isEqualTo("REJECTED");
        assertThat(answer).bodyJson().extractingPath("findings[0].severity").isEqualTo("WARNING");
        assertThat(answer).bodyJson().extractingPath("id").isNotNull();
    }

    @Test
    void aFaultIsToldWithItsPlaceWhatWasFoundAndWhatToDo() {
        byte[] faulty = SampleFiles.csv(
                List.of(List.of("Stadt", "Kategorie", "Rang", "Punkte"), List.of("Hamburg", "gesamt", "1", "viel")));

        MvcTestResult answer = upload(key, faulty, "2025", "x");

        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("findings[0]")
                .asMap()
                .containsEntry("code", "NUMBER_UNREADABLE")
                .containsEntry("severity", "ERROR")
                .containsEntry("sheet", "index.csv")
                .containsEntry("row", 2)
                .containsEntry("column", "D (Punkte)")
                .containsEntry("found", "viel")
                .containsKeys("expected", "hint");
    }

    @Test
    void withoutAGoodKeyNobodyGetsIn() {
        assertThat(upload("made-up", SOUND, "2025", "")).hasStatus(401);
        assertThat(upload(tokens.create(PRESS, "press"), SOUND, "2025", "")).hasStatus(403);
        assertThat(scripts.post().uri("/api/v1/imports").exchange())
                .hasStatus(401)
                .hasContentType("application/problem+json");
    }

    @Test
    void aRevokedKeyAndAKeyOfADisabledPersonAreUseless() {
        String revoked = tokens.create(EDITOR, "to be revoked");
        tokens.of(EDITOR).stream()
                .filter(entry -> entry.label().equals("to be revoked"))
                .forEach(entry -> tokens.revoke(EDITOR, entry.id()));
        accounts.enter("gone@example.org", Set.of(Role.EDITOR));
        String orphaned = tokens.create("gone@example.org", "test");
        people.disable("test", "gone@example.org");

        assertThat(upload(revoked, SOUND, "2025", "")).hasStatus(401);
        assertThat(upload(orphaned, SOUND, "2025", "")).hasStatus(401);
    }

    @Test
    void whatIsNoTableOrNamesNoEditionIsToldAsAProblem() {
        assertThat(upload(key, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "2025", ""))
                .hasStatus(415)
                .hasContentType("application/problem+json");
        assertThat(upload(key, SOUND, "1950", "")).hasStatus(400);
    }

    private MvcTestResult upload(String secret, byte[] bytes, String edition, String reason) {
        return scripts.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/v1/imports")
                .file(new MockMultipartFile("file", "index.csv", null, bytes))
                .param("edition", edition)
                .param("reason", reason)
                .header("Authorization", "Bearer " + secret));
    }
}
