/** Whether what the public sees has changed: by a write of any instance, or because an instant has come. */
@NullMarked
package de.stadtindex.platform.content;

import org.jspecify.annotations.NullMarked;
