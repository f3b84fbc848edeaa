package de.stadtindex.platform.answer;

import de.stadtindex.platform.answer.KeptAnswer.Header;
import de.stadtindex.platform.web.EntityTag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer on its way out, which may be kept if it turns out to be for everybody. */
final class RecordedResponse extends ContentCachingResponseWrapper {

    /** What is said anew for each reader, or has a place of its own. */
    private static final Set<String> NOT_KEPT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        NOT_KEPT.addAll(List.of(
                HttpHeaders.CONTENT_LENGTH,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.CONTENT_ENCODING,
                HttpHeaders.CONTENT_LANGUAGE,
                HttpHeaders.ETAG,
                HttpHeaders.DATE));
    }

    private static final String FOR_EVERYBODY = "no-cache";
    private static final String LASTING = "public";
    private static final int LARGEST = 4 << 20;

    private @Nullable Locale spoken;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What is to be kept; null for what is not for everybody, went wrong, or is too large. */
    @Nullable
    KeptAnswer answer() {
        String control = Objects.requireNonNullElse(getHeader(HttpHeaders.CACHE_CONTROL), "");
        boolean isForEverybody = control.equals(FOR_EVERYBODY) || control.contains(LASTING);
        if (getStatus() != HttpStatus.OK.value()
                || isCommitted()
                || !isForEverybody
                || getHeader(HttpHeaders.SET_COOKIE) != null
                || getHeader(HttpHeaders.CONTENT_ENCODING) != null
                || getContentSize() > LARGEST) {
            return null;
        }
        byte[] bytes = getContentAsByteArray();
        String tag = getHeader(HttpHeaders.ETAG);
        boolean isPassing = control.equals(FOR_EVERYBODY);
        boolean isPacked = KeptAnswer.pays(getContentType(), bytes.length);
        return new KeptAnswer(
                headers(isPassing),
                getContentType(),
                spoken,
                tag == null ? EntityTag.of(bytes) : tag,
                isPassing,
                isPacked,
                isPacked ? KeptAnswer.pack(bytes) : bytes);
    }

    private List<Header> headers(boolean isPassing) {
        return getHeaderNames().stream()
                .distinct()
                .filter(name -> !NOT_KEPT.contains(name))
                .filter(name -> !(isPassing && name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)))
                .flatMap(name -> getHeaders(name).stream().map(value -> new Header(name, value)))
                .toList();
    }

    @Override
    public void setLocale(Locale locale) {
        spoken = locale;
        super.setLocale(locale);
    }
}
