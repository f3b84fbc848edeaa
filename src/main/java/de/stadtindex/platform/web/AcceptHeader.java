package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a program wants to be answered in (RFC 9110, 12.5.1).
 *
 * @param ranges media types and ranges of them as they were given; empty where it did not say
 */
public record AcceptHeader(List<MediaType> ranges) {

    public AcceptHeader {
        ranges = List.copyOf(ranges);
    }

    /**
     * What a request says.
     *
     * @throws InvalidMediaTypeException when that is no list of media types
     */
    public static AcceptHeader of(HttpServletRequest request) {
        return new AcceptHeader(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /** How much the type is wanted, from 0 for not at all to 1: what the most precise range says that includes it. */
    public double quality(MediaType type) {
        if (ranges.isEmpty()) {
            return 1;
        }
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(AcceptHeader::precision))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }
}
