package org.collimator.exchange;

/**
 * How much a package may claim before it is refused unread.
 *
 * @param entries so many files
 * @param file bytes of a single file
 * @param total bytes of all files
 * @param ratio how many times a file of more than a megabyte may be larger than it is packed
 */
public record PackageLimits(int entries, long file, long total, int ratio) {
    /** Ten thousand files, a gigabyte each, four in all, no more than two hundred times as large as packed. */
    public static final PackageLimits DEFAULT = new PackageLimits(10_000, 1L << 30, 4L << 30, 200);

    /** What the program wrote itself a moment ago may be as large as the format allows. */
    static final PackageLimits OWN = new PackageLimits(Integer.MAX_VALUE / 4096, 1L << 32, Long.MAX_VALUE, 2000);
}
