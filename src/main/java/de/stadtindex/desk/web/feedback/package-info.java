/** The page on which messages of visitors are read and noted as answered. */
@NullMarked
package de.stadtindex.desk.web.feedback;

import org.jspecify.annotations.NullMarked;
