package de.stadtindex.account;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of a person. They are made and checked by the security framework; here they are listed and removed. */
@Service
@Transactional
public class Passkeys {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final AuditLog audit;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys, AuditLog audit) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /** A person's passkeys, the newest last. */
    @Transactional(readOnly = true)
    public List<Passkey> of(String email) {
        return records(email).stream()
                .map(record -> new Passkey(
                        record.getCredentialId().toBase64UrlString(), record.getLabel(), record.getCreated()))
                .toList();
    }

    /** Removes one of the person's own passkeys; does nothing when it is not theirs. */
    public void remove(String email, String id) {
        records(email).stream()
                .filter(record -> record.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .ifPresent(record -> remove(email, record));
    }

    /** Removes every passkey of a person. */
    void removeAll(String email) {
        records(email).forEach(record -> remove(email, record));
    }

    private void remove(String email, CredentialRecord record) {
        passkeys.delete(record.getCredentialId());
        audit.write(email, AuditNote.of(AuditAction.PASSKEY_REMOVED, email).changed(record.getLabel(), null));
    }

    /** Notes that a person made a passkey. */
    public void noteMade(String email, String label) {
        audit.write(email, AuditNote.of(AuditAction.PASSKEY_ADDED, email).changed(null, label));
    }

    private List<CredentialRecord> records(String email) {
        return Optional.ofNullable(owners.findByUsername(email))
                .map(owner -> passkeys.findByUserId(owner.getId()))
                .orElse(List.of());
    }

    /**
     * One passkey.
     *
     * @param label what its owner calls it
     */
    public record Passkey(String id, String label, Instant created) {}
}
