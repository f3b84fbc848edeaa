/** The rules of the index: one small class each, and what they find. */
@NullMarked
package de.stadtindex.dataimport.rule;

import org.jspecify.annotations.NullMarked;
