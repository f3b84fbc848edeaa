package de.stadtindex.hostile;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries one input after the other until the time is up, two seconds or what {@code stadtindex.fuzz.seconds} says. An input that fails
 * is cut down as long as it still does.
 */
public final class Fuzz {

    private static final long SEED = Long.getLong("stadtindex.fuzz.seed", System.nanoTime() % 1_000_000);
    private static final Duration BUDGET = Duration.ofSeconds(Integer.getInteger("stadtindex.fuzz.seconds", 2));
    private static final int LEAST = 50;

    private Fuzz() {}

    /** Makes inputs and looks at what becomes of them; the look fails with an assertion. */
    public static void run(Function<Random, byte[]> maker, Consumer<byte[]> look) {
        long end = System.nanoTime() + BUDGET.toNanos();
        for (int number = 0; number < LEAST || System.nanoTime() < end; number++) {
            byte[] input = maker.apply(new Random(SEED * 1_000_003 + number));
            Throwable failure = failure(input, look);
            if (failure != null) {
                byte[] small = shrunk(input, look);
                throw new AssertionError(
                        "Seed %d, no. %d; %d bytes: %s"
                                .formatted(
                                        SEED,
                                        number,
                                        small.length,
                                        HexFormat.of().formatHex(small)),
                        failure);
            }
        }
    }

    /** Leaves out halves, quarters and so on, as long as what is left still fails. */
    private static byte[] shrunk(byte[] input, Consumer<byte[]> look) {
        byte[] small = input;
        for (int part = input.length / 2; part > 0; part /= 2) {
            for (int from = 0; from + part <= small.length; from += part) {
                byte[] less = without(small, from, part);
                if (failure(less, look) != null) {
                    small = less;
                    from -= part;
                }
            }
        }
        return small;
    }

    private static byte[] without(byte[] from, int at, int length) {
        byte[] less = new byte[from.length - length];
        System.arraycopy(from, 0, less, 0, at);
        System.arraycopy(from, at + length, less, at, less.length - at);
        return less;
    }

    private static @Nullable Throwable failure(byte[] input, Consumer<byte[]> look) {
        try {
            look.accept(input);
            return null;
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError failure) {
            return failure;
        }
    }

    /** A copy with some bytes changed, left out, doubled or replaced by one of these pieces. */
    public static byte[] mutated(byte[] input, List<byte[]> pieces, Random random) {
        byte[] changed = input;
        for (int times = 1 + random.nextInt(4); times > 0 && changed.length > 1; times--) {
            int at = random.nextInt(changed.length);
            int length = Math.min(1 + random.nextInt(random.nextInt(8) == 0 ? 64 : 3), changed.length - at);
            byte[] put = switch (random.nextInt(4)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> new byte[0];
                case 2 -> twice(changed, at, length);
                default -> pieces.get(random.nextInt(pieces.size()));
            };
            byte[] next = new byte[changed.length - length + put.length];
            System.arraycopy(changed, 0, next, 0, at);
            System.arraycopy(put, 0, next, at, put.length);
            System.arraycopy(changed, at + length, next, at + put.length, changed.length - at - length);
            changed = next;
        }
        return changed;
    }

    private static byte[] twice(byte[] from, int at, int length) {
        byte[] both = new byte[2 * length];
        System.arraycopy(from, at, both, 0, length);
        System.arraycopy(from, at, both, length, length);
        return both;
    }
}
