package de.stadtindex.platform.postgres;

/** The server's settings that must hold at every start, whatever the data folder's own file says. */
final class ServerConfiguration {

    private ServerConfiguration() {}

    static String text(int port) {
        return """
            # Written anew at each start of Stadtindex: changes belong into cluster/postgresql.conf.
            include 'cluster/postgresql.conf'

            # Only this machine, only with the password
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'

            # Committed is committed
            fsync = on
            full_page_writes = on

            # One log file per weekday, overwritten after a week
            logging_collector = on
            log_destination = 'stderr'
            log_directory = '../log'
            log_filename = 'server-%%a.log'
            log_file_mode = 0600
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_checkpoints = off
            """.formatted(port);
    }
}
