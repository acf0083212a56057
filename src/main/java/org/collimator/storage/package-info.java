/**
 * The curriculum folder on disk: JSON codec and schema, atomic save, journal and recovery, lock, migrations.
 *
 * <p>Nothing here touches Swing. Reading and writing is for any thread but one at a time per folder.
 */
@NullMarked
package org.collimator.storage;

import org.jspecify.annotations.NullMarked;
