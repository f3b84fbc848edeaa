/** What there is and on what terms, said in the words of the catalogues of data: a file for harvesters, and a block in each page of figures. */
@NullMarked
package de.stadtindex.opendata.web.catalogue;

import org.jspecify.annotations.NullMarked;
