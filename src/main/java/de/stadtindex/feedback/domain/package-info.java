/** Stored messages of visitors. */
@NullMarked
package de.stadtindex.feedback.domain;

import org.jspecify.annotations.NullMarked;
