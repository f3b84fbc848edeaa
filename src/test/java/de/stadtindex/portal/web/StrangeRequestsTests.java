package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Requests that no page of ours leads to are refused, and none of them is a fault of ours. */
class StrangeRequestsTests extends PageReading {

    @Autowired
    private MockMvcTester browser;

    /** A city that those figures do not know must look like one that nobody ever heard of: it may be part of the edition to come. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aussage/rang_hanau_gesamt_2019_5_stand_2019.1",
                "/en/aussage/rang_hanau_gesamt_2019_5_stand_2019.1",
                "/aussage/rang_atlantis_gesamt_2019_5_stand_2019.1",
                "/aussage/vor_darmstadt_gesamt_2019_hanau_stand_2019.1",
                "/aussage/in-folge_2_top_hanau_gesamt_2019_5_stand_2019.1",
                "/aussage/weiteste-veraenderung_neuss_mobilitaet_2024_2019_gleich_stand_2025.1",
                "/api/v1/claims/rang_hanau_gesamt_2019_5_stand_2019.1",
                "/api/v1/claims/rang_atlantis_gesamt_2019_5_stand_2019.1"
            })
    void aClaimOnACityThatIsNotThereIsNoClaim(String address) {
        assertThat(request(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faktencheck", "/en/faktencheck", "/barrierefreiheit/rueckmeldung", "/stadt/kiel"})
    void filesAreRefusedWhereNobodyAskedForOne(String address) {
        assertThat(browser.post()
                        .uri(address)
                        .contentType("multipart/form-data; boundary=x")
                        .content("--x\r\nbroken".getBytes(StandardCharsets.UTF_8))
                        .exchange())
                .hasStatus(415);
        assertThat(browser.post()
                        .uri(address)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .exchange())
                .hasStatus(415);
    }

    @ParameterizedTest
    @CsvSource({
        "stadtindex.example, 200",
        "app_1, 200",
        "192.0.2.1, 200",
        "1.2.3, 400",
        "1.2.3.999, 400",
        "12345, 400",
        "portal.5, 400"
    })
    void noAddressIsMadeOfAHostThatCannotBe(String host, int status) {
        assertThat(browser.get()
                        .uri("/catalog.ttl")
                        .with(request -> {
                            request.setServerName(host);
                            return request;
                        })
                        .exchange())
                .hasStatus(status);
    }

    @Test
    void theAddressOfALinkToAPreviewIsKeptNowhere() {
        assertThat(request("/vorschau/made-up")).headers().hasValue("Cache-Control", "no-store");
    }
}
