package de.stadtindex.hostile;

import static de.stadtindex.hostile.StrangeValues.MARK;

import java.util.List;

/** What strange requests are put together from, beside their values. */
final class StrangeParts {

    static final List<String> METHODS = List.of(
            "POST",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "FOO",
            "get");

    static final List<String> ENDINGS = List.of(
            ".csv",
            ".json",
            ".xlsx",
            ".svg",
            ".metadata.json",
            ".oembed.json",
            ".atom",
            ".bib",
            ".ris",
            ".xml",
            ".zip",
            ".ttl",
            ".jsonld",
            ".exe",
            ".",
            "/",
            "//",
            "%2e",
            ";x=.csv",
            "@2x");

    /** A picture or a document costs as much as hundreds of other requests. */
    static final List<String> COSTLY = List.of(".png", ".share.png", "@2x.png", ".pdf");

    static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: application/json",
            "Accept: text/csv",
            "Accept: image/svg+xml;q=0.5",
            "Accept: */*;q=x",
            "Accept: ,,;=",
            "Accept: application/atom+xml",
            "Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Accept-Encoding: gzip",
            "Accept-Encoding: br;q=1, *;q=0",
            "Accept-Language: tlh, <" + MARK + ">",
            "If-None-Match: *",
            "If-None-Match: W/\"x",
            "If-Match: \"x\"",
            "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
            "If-Modified-Since: " + MARK,
            "Range: bytes=0-0",
            "Range: bytes=5-1,-,x",
            "Cookie: stadtindex_session=" + MARK,
            "Cookie: a=\"; b",
            "Cookie: =;=;",
            "Authorization: Bearer " + MARK,
            "Authorization: Basic ====",
            "Authorization:",
            "X-Forwarded-Host: evil." + MARK,
            "X-Forwarded-Proto: https",
            "X-Forwarded-Proto: " + MARK,
            "X-Forwarded-For: 1.2.3.4, " + MARK,
            "X-Forwarded-Port: 99999999",
            "X-Forwarded-Prefix: //evil." + MARK,
            "Forwarded: host=evil." + MARK,
            "X-Original-URL: /redaktion",
            "X-Rewrite-URL: /redaktion",
            "X-HTTP-Method-Override: DELETE",
            "Origin: https://evil." + MARK,
            "Referer: https://evil." + MARK + "/",
            "Expect: 100-" + MARK,
            "Upgrade: h2c",
            "Sec-Fetch-Site: cross-site",
            "X-Requested-With: XMLHttpRequest",
            "User-Agent: \u00ff\u00e4",
            "Content-Type: " + MARK,
            "Content-Type: application/json",
            "Content-Type: text/plain; charset=" + MARK,
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/xml",
            "X-" + MARK + "-Long: " + "y".repeat(6000));

    static final List<String> BODIES = List.of(
            "",
            "{",
            "{\"a\":[[[[[[[[]]]]]]]]}",
            "null",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../<" + MARK + ">.csv\"",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n",
            "a=%zz&b=%",
            "&&&===",
            "a[0].b=1&a[999999].b=1",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "\u0000\u00ff\u0080",
            "text=Darmstadt+steht+2025+auf+Rang+1.",
            "Kassel steht 2024 auf Rang <" + MARK + ">.",
            "_method=DELETE",
            "class.module.classLoader=1");

    private StrangeParts() {}
}
