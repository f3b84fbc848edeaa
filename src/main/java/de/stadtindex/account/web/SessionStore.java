package de.stadtindex.account.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** Written as 36 letters, for which the column of session numbers has room: as many as it takes, as it fills up with blanks. */
    private static final int BYTES_OF_A_NUMBER = 27;

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    /** A random UUID has 122 bits that nobody can guess, and a session's number must have 128 (ASVS 7.2.3). */
    @Bean
    SessionIdGenerator numbersNobodyGuesses() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] number = new byte[BYTES_OF_A_NUMBER];
            random.nextBytes(number);
            return Base64.getUrlEncoder().encodeToString(number);
        };
    }

    /** Two requests of one session may write the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer writersDoNotMeet() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What an earlier release of the portal wrote may be unreadable to this one: then the person signs in again. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        service.addConverter(new WhatIsReadable());
        return service;
    }

    /** Reads what can be read; the rest is as if it had never been written. */
    private static final class WhatIsReadable implements GenericConverter {

        private final DeserializingConverter reader = new DeserializingConverter(SessionStore.class.getClassLoader());

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object written, TypeDescriptor from, TypeDescriptor to) {
            try {
                return written == null ? null : reader.convert((byte[]) written);
            } catch (SerializationFailedException unreadable) {
                LOG.warn("A session holds what cannot be read any more: {}", unreadable.getMessage());
                return null;
            }
        }
    }
}
