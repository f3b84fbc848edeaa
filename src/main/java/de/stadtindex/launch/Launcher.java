package de.stadtindex.launch;

/** Starts the portal on Java 25 or later, and on an older Java says what is missing instead of a stack trace. */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        var found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Stadtindex needs Java " + NEEDED + " or later but was started with Java " + found
                    + "; install a JDK " + NEEDED
                    + " (for example from https://adoptium.net) and start with its java.");
            System.exit(1);
        }
        var main = Class.forName("de.stadtindex.StadtindexApplication").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) arguments);
    }
}
