package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

/** What matters of a character's properties. */
final class CharacterProperties implements Sprms.Target {

    private static final int DELETED = 0x0800;
    private static final int HIDDEN = 0x083C;
    private static final int SYMBOL = 0x6A09;
    private static final int SPECIAL = 0x0855;

    boolean deleted;
    boolean hidden;
    boolean special;

    /** The font of a symbol and its place in it, where the character stands for one; -1 otherwise. */
    int symbolFont = -1;

    int symbol;

    @Override
    public void take(int code, byte[] bytes, int at, int length) {
        switch (code) {
            case DELETED -> deleted = (bytes[at] & 1) != 0;
            case HIDDEN -> hidden = (bytes[at] & 1) != 0;
            case SPECIAL -> special = (bytes[at] & 1) != 0;
            case SYMBOL -> {
                symbolFont = unsignedShort(bytes, at);
                symbol = unsignedShort(bytes, at + 2);
            }
            default -> {}
        }
    }

    boolean isSeen() {
        return !deleted && !hidden;
    }
}
