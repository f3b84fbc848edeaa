package de.stadtindex.account;

import de.stadtindex.account.domain.AccessToken;
import de.stadtindex.account.domain.AccessToken.Scope;
import de.stadtindex.account.domain.AccessTokenRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.platform.secret.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which scripts upload figures for a person. */
@Service
@Transactional
public class AccessTokens {

    private static final Period LASTS = Period.ofYears(1);

    /** How exact the last use is noted: more would be a write for each call. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final AccessTokenRepository tokens;
    private final AuditLog audit;
    private final Clock clock;

    AccessTokens(AccessTokenRepository tokens, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a key to upload figures with; what is answered is not kept and cannot be shown again. */
    public String create(String owner, String label) {
        SecretToken secret = SecretToken.draw();
        Instant now = clock.instant();
        Instant end = now.atOffset(ZoneOffset.UTC).plus(LASTS).toInstant();
        tokens.save(new AccessToken(secret.hash(), owner, label, Scope.IMPORT, now, end));
        audit.write(owner, AuditNote.of(AuditAction.TOKEN_CREATED, owner).changed(null, label));
        return secret.text();
    }

    /** Makes one of the owner's own keys useless; does nothing when it is not theirs. */
    public void revoke(String owner, long id) {
        tokens.findByIdAndOwner(id, owner).ifPresent(this::revoke);
    }

    /** Makes every key of a person useless. */
    void revokeAll(String owner) {
        tokens.findGood(owner, clock.instant()).forEach(this::revoke);
    }

    private void revoke(AccessToken token) {
        token.revoke(clock.instant());
        audit.write(
                token.owner(),
                AuditNote.of(AuditAction.TOKEN_REVOKED, token.owner()).changed(token.label(), null));
    }

    /** The keys of a person that still work. */
    @Transactional(readOnly = true)
    public List<TokenEntry> of(String owner) {
        return tokens.findGood(owner, clock.instant()).stream()
                .map(token -> new TokenEntry(
                        token.id(),
                        token.label(),
                        token.expiresAt(),
                        token.lastUsedAt().orElse(null)))
                .toList();
    }

    /** Whom a script acts for that shows this key; empty when the key is not good, or not good for uploads. */
    Optional<String> owner(String secret) {
        Instant now = clock.instant();
        Optional<AccessToken> token =
                tokens.findByTokenHash(new SecretToken(secret).hash()).filter(found -> found.isGood(now));
        token.ifPresent(found -> tokens.noteUse(found.id(), now, now.minus(USE_IS_NOTED_EVERY)));
        return token.map(AccessToken::owner);
    }

    /**
     * A key as its owner sees it.
     *
     * @param lastUsed null when it never was
     */
    public record TokenEntry(
            long id,
            String label,
            Instant expiresAt,
            @Nullable Instant lastUsed) {}
}
