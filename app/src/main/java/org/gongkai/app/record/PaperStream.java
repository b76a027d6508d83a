package org.gongkai.app.record;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A paper in clear, opened piece by piece; a piece that was changed, moved or cut off is refused. */
final class PaperStream extends InputStream {
    /** What closing a piece adds to it. */
    private static final int MARGIN = 64;

    private final DataInputStream closed;
    private final Vault.Key key;
    private final Paper paper;
    private byte[] piece = {};
    private int at;
    private int pieces;
    private int left;

    PaperStream(InputStream closed, Vault.Key key, Paper paper) {
        this.closed = new DataInputStream(closed);
        this.key = key;
        this.paper = paper;
        this.left = paper.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == piece.length && !next()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        if (left == 0) {
            return false;
        }
        int length = closed.readInt();
        if (length < 0 || length > PaperFiles.PIECE + MARGIN) {
            throw new IllegalStateException("文件已被改动：" + paper.id());
        }
        byte[] envelope = closed.readNBytes(length);
        if (envelope.length < length) {
            throw new EOFException("文件不完整：" + paper.id());
        }
        boolean end = left <= PaperFiles.PIECE;
        piece = key.open(envelope, PaperFiles.label(paper.id(), pieces, end));
        pieces++;
        at = 0;
        left -= piece.length;
        return true;
    }

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
