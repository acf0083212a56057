package org.collimator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.player.Standard;
import org.collimator.validation.Finding;

/** What a learning management system wants of a package beside the course itself. */
public interface CourseDoor {
    /** How the pages talk to it. */
    Standard standard();

    /**
     * The descriptor, which stands first in the package.
     *
     *
     * @param paths every other file that it is to name
     */
    List<PackageEntry> before(Curriculum curriculum, ExportOptions options, List<String> paths);

    /** What follows the course. */
    List<PackageEntry> after(ExportOptions options);

    /** Whether a file belongs to the descriptor and not to the course. */
    boolean isDescriptor(String path);

    /**
     * Reads the finished package again and says what is wrong with it.
     *
     *
     * @param packed as it was written
     */
    List<Finding> prove(Path file, List<PackedEntry> packed, ExportOptions options) throws IOException;
}
