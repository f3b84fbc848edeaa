/** What the residents' pages keep: the messages that visitors send. */
@NullMarked
package de.stadtindex.portal.domain;

import org.jspecify.annotations.NullMarked;
