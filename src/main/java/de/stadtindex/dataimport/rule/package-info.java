/** The rules of the index: one small class each, and what they find. */
@NamedInterface("rule")
@NullMarked
package de.stadtindex.dataimport.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
