package de.stadtindex.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Binds the settings of sign-in and chooses how passwords are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminProperties.class)
class AccountConfiguration {

    /** Stores the method with each hash, so that a better one can follow: today bcrypt. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Who owns which passkeys. */
    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations database) {
        return new JdbcPublicKeyCredentialUserEntityRepository(database);
    }

    @Bean
    UserCredentialRepository passkeyRecords(JdbcOperations database) {
        return new JdbcUserCredentialRepository(database);
    }
}
