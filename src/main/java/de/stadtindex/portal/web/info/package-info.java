/** The pages that explain the portal and answer for it: method, glossary, accessibility, legal notice, privacy. */
@NullMarked
package de.stadtindex.portal.web.info;

import org.jspecify.annotations.NullMarked;
