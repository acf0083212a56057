package org.collimator.ui.palette;

import org.collimator.ui.kit.Filter;

/**
 * Something that the palette finds. Immutable.
 *
 * @param key names it among those that were used lately
 * @param icon name of its icon; {@code question/} before the id of a question's kind
 * @param title what it is called
 * @param detail keys of an action; kind and id of an element
 * @param plainTitle the title as it is looked through
 * @param plainDetail the detail as it is looked through
 */
record Entry(String key, String icon, String title, String detail, String plainTitle, String plainDetail) {
    private static final int LONGEST = 160;

    static final String ACTION = "action ";
    static final String ELEMENT = "element ";

    static Entry of(String key, String icon, String title, String detail) {
        String cut = title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title;
        return new Entry(key, icon, cut, detail, Filter.plain(cut), Filter.plain(detail));
    }

    boolean isAction() {
        return key.startsWith(ACTION);
    }

    @Override
    public String toString() {
        return detail.isBlank() ? title : title + ", " + detail;
    }
}
