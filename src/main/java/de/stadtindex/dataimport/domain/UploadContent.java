package de.stadtindex.dataimport.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The bytes of an uploaded file, apart from what is said of it, so that lists stay light. */
@Entity
public class UploadContent implements Persistable<Long> {

    @Id
    private Long uploadId;

    private byte[] bytes;

    @Transient
    private boolean receivedNow;

    protected UploadContent() {}

    public UploadContent(long uploadId, byte[] bytes) {
        this.uploadId = uploadId;
        this.bytes = bytes.clone();
        this.receivedNow = true;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Long getId() {
        return uploadId;
    }

    @Override
    public boolean isNew() {
        return receivedNow;
    }
}
