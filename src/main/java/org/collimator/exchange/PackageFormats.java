package org.collimator.exchange;

import java.util.List;
import java.util.Optional;
import org.collimator.exchange.json.CollimatorDoor;
import org.collimator.exchange.scorm.ScormDoor;

/** The one list of formats that menu, command line and tests read. */
public final class PackageFormats {
    private static final List<PackageFormat> ALL = List.of(
            new CourseFormat("json", new CollimatorDoor()),
            new CourseFormat("scorm12", ScormDoor.scorm12()),
            new CourseFormat("scorm2004", ScormDoor.scorm2004()));

    private PackageFormats() {}

    /** All formats, in the order of the menu. */
    public static List<PackageFormat> all() {
        return ALL;
    }

    /** The format with this id, if there is one. */
    public static Optional<PackageFormat> ofId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
