package de.stadtindex.platform.pdf;

import de.stadtindex.platform.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a document needs besides its page.
 *
 * @param origin scheme, host and port of the portal, to which links of the page lead
 * @param title name of the document in the reader's list of windows
 * @param subject what it holds, in a sentence
 * @param notice a line for every page, such as that of an embargo; null for none
 */
public record PdfFrame(
        Language language,
        String origin,
        String title,
        String subject,
        @Nullable String notice) {}
