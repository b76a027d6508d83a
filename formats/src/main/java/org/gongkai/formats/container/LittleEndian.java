package org.gongkai.formats.container;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian numbers in an array of bytes; an offset outside it is an {@link IndexOutOfBoundsException}. */
public final class LittleEndian {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    /** Two bytes, 0 to 65535. */
    public static int unsignedShort(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at) & 0xFFFF;
    }

    /** Four bytes. */
    public static int signedInt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** Four bytes, never negative. */
    public static long unsignedInt(byte[] bytes, int at) {
        return signedInt(bytes, at) & 0xFFFF_FFFFL;
    }

    /** Eight bytes. */
    public static long signedLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }
}
