package de.stadtindex.desk.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are sent; the mail server is one of Spring Boot's own settings, and without one none are.
 *
 * @param from the sender's address
 * @param portal where the portal is reached, without a trailing slash; empty where it is not said, then notices have no link
 */
@ConfigurationProperties("stadtindex.notice")
record NoticeProperties(
        @DefaultValue("stadtindex@localhost") String from,
        @DefaultValue("") String portal) {}
