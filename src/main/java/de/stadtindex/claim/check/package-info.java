/** Finds claims about the index in texts from elsewhere and judges them; nothing of a text is kept. */
@NamedInterface("check")
@NullMarked
package de.stadtindex.claim.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
