package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;

/** An unpacked part that stops where it grows too large and checks itself where it ends. */
final class MeteredStream extends InputStream {

    private final InputStream unpacking;
    private final CRC32 sum = new CRC32();
    private final long expectedSum;
    private final long most;
    private final LongConsumer whenClosed;
    private long count;
    private long stop;

    /**
     * @param expectedSum the checksum that the archive names
     * @param most bytes
     * @param whenClosed is told how many bytes were unpacked
     */
    MeteredStream(InputStream unpacking, long expectedSum, long most, LongConsumer whenClosed) {
        this.unpacking = unpacking;
        this.expectedSum = expectedSum;
        this.most = most;
        this.whenClosed = whenClosed;
        stop = most;
    }

    /** From here on only so many bytes may follow until this is called again: the parser keeps them at one time. */
    void allow(long bytes) {
        stop = Math.min(most, count + bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = unpacking.read(buffer, offset, length);
        if (read < 0) {
            checkSum();
            return read;
        }
        sum.update(buffer, offset, read);
        count += read;
        if (count > stop) {
            throw new FileRefusedException(FileRefusal.UNPACKS_TOO_LARGE);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        whenClosed.accept(count);
        unpacking.close();
    }

    private void checkSum() throws IOException {
        if (sum.getValue() != expectedSum) {
            throw new IOException("The checksum of a part is wrong");
        }
    }
}
