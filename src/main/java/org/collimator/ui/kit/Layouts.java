package org.collimator.ui.kit;

/** MigLayout constraints by what they are for; see the package's words on layout. */
public final class Layouts {
    /** A page with one column of fields below each other, 24 at its edges. */
    public static final String PAGE = "insets 24, fillx, wrap 1, gap 0 8, hidemode 3";

    /** A column of things without edges. */
    public static final String COLUMN = "insets 0, fillx, wrap 1, gap 0 8, hidemode 3";

    /** A row of related things without edges. */
    public static final String ROW = "insets 0, gap 8 0, hidemode 3";

    /** The width of a page's fields: they grow up to 80 characters and no further. */
    public static final String FIELD = "growx, wmin 160, wmax 720";

    /** Space before a new group. */
    public static final String GROUP = "gaptop 16";

    private Layouts() {}
}
