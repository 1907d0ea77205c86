package ai.stigmer.bson;

import com.google.protobuf.UnsafeByteOperations;

/** Whether bytes are UTF-8, which a string of BSON must be and one of proto2 need not be. */
final class Utf8 {
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] bytes, int start, int length) {
        return isAscii(bytes, start, start + length)
                || UnsafeByteOperations.unsafeWrap(bytes, start, length).isValidUtf8();
    }

    private static boolean isAscii(byte[] bytes, int start, int end) {
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            if ((LittleEndian.getLong(bytes, at) & NOT_ASCII) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }
}
