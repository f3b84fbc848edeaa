package de.stadtindex.platform.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a document, each under the address it has in the page. They are handed over and never fetched: whatever
 * else a page names leads nowhere, be it in the network or on this machine.
 */
public final class PdfPictures {

    private static final String PROTOCOL = "picture";
    private static final String HELD = PROTOCOL + ":";

    private final Map<String, byte[]> files;

    private PdfPictures(Map<String, byte[]> files) {
        this.files = files;
    }

    public static PdfPictures none() {
        return new PdfPictures(Map.of());
    }

    /** The same with one more: a JPEG or PNG file, under what the page says in {@code src}. */
    public PdfPictures with(String address, byte[] file) {
        Map<String, byte[]> more = new HashMap<>(files);
        more.put(address, file.clone());
        return new PdfPictures(more);
    }

    /** Lets a document see these and nothing else. */
    void offerTo(PdfRendererBuilder builder) {
        builder.useUriResolver((_, address) -> address.startsWith("#") ? address : held(address))
                .useProtocolsStreamImplementation(address -> new Held(file(address)), PROTOCOL)
                .useExternalResourceAccessControl(
                        (address, type) -> type == ExternalResourceType.IMAGE_RASTER && files.containsKey(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> type == ExternalResourceType.IMAGE_RASTER && address.startsWith(HELD),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private @Nullable String held(String address) {
        return files.containsKey(address) ? HELD + address : null;
    }

    private byte[] file(String address) {
        return Optional.ofNullable(files.get(address.substring(HELD.length()))).orElseGet(() -> new byte[0]);
    }

    /** A file as the library asks for it. */
    private static final class Held implements FSStream {

        private final byte[] file;

        Held(byte[] file) {
            this.file = file;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(file);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
