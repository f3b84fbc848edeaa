/** One sentence and its evidence, under an address that lasts. */
@NullMarked
package de.stadtindex.press.web.statement;

import org.jspecify.annotations.NullMarked;
