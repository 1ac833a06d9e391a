package io.willowleaf.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com, https://www.example.com",
        "HTTPS://Shop.Example.COM/, https://shop.example.com",
        "https://shop.example.com:443, https://shop.example.com",
        "https://shop.example.com:8443, https://shop.example.com:8443",
        "https://가게.한국, https://xn--o39akk.xn--3e0b707e",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.2:80, http://127.0.0.2",
        "http://[::1]:9000, http://[::1]:9000"
    })
    void an_origin_is_written_as_browsers_write_it(String typed, String origin) {
        assertThat(SiteOrigin.find(" " + typed + " ")).hasValue(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.com",
                "http://www.example.com",
                "https://*.example.com",
                "https://www.example.com/shop",
                "https://www.example.com?a=b",
                "https://user@www.example.com",
                "https://www.example.com; script-src *",
                "https://www.example.com https://evil.example",
                "https://a'unsafe-inline'",
                "https://-a.example",
                "https://a.example:0",
                "https://a.example:70000",
                "https://",
                "ftp://a.example",
                "javascript:alert(1)",
                "http://localhost.evil.example"
            })
    void what_is_more_or_less_than_an_origin_is_none(String typed) {
        assertThat(SiteOrigin.find(typed)).isEmpty();
    }

    @Test
    void a_page_has_the_origin_of_its_site() {
        assertThat(SiteOrigin.ofPage("https://shop.example.com/help?q=1#top")).hasValue("https://shop.example.com");
        assertThat(SiteOrigin.ofPage("null")).isEmpty();
    }
}
