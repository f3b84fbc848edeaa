/** Work that takes a processor for itself: done beside the threads that answer requests, few at a time, and never all for one. */
@NullMarked
package de.stadtindex.platform.work;

import org.jspecify.annotations.NullMarked;
