package de.stadtindex.platform.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP that does not wait for ever for who sends a request bit by bit. The server's own limits begin anew with each bit, so a few
 * bytes a minute would keep a connection for hours.
 */
public class PacedProtocol extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(PacedProtocol.class);

    /** Bytes a second of a body, behind which nobody may fall after the first while. */
    private static final long SLOWEST = 8L * 1024;

    /** How many times the first while a body may take whose length is not told, or that nobody reads. */
    private static final int FOR_THE_REST = 10;

    private final Map<PacedProcessor, Boolean> processors = Collections.synchronizedMap(new WeakHashMap<>());
    private long patience = TimeUnit.SECONDS.toNanos(20);

    /** How long the head of a request may take, and a body before its pace counts, in milliseconds. */
    void setPatience(long milliseconds) {
        patience = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    @Override
    public void start() throws Exception {
        super.start();
        long pause = Math.max(patience / 4, 1);
        var _ = getUtilityExecutor().scheduleWithFixedDelay(this::closeTheSlow, pause, pause, TimeUnit.NANOSECONDS);
    }

    @Override
    protected Processor createProcessor() {
        PacedProcessor processor = new PacedProcessor(this, getAdapter());
        processors.put(processor, true);
        return processor;
    }

    private void closeTheSlow() {
        List<PacedProcessor> all;
        synchronized (processors) {
            all = List.copyOf(processors.keySet());
        }
        long closed = all.stream().filter(one -> one.closeIfSlow(patience)).count();
        if (closed > 0) {
            LOG.info("Closed {} connections whose requests came too slowly", closed);
        }
    }

    /** What looks after one connection while a request comes in, and after another one later. */
    private static final class PacedProcessor extends Http11Processor {

        PacedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
            super(protocol, adapter);
        }

        private boolean closeIfSlow(long patience) {
            SocketWrapperBase<?> connection = getSocketWrapper();
            long begun = request.getStartTimeNanos();
            if (connection == null
                    || connection.isClosed()
                    || begun <= 0
                    || System.nanoTime() - begun <= limit(patience)) {
                return false;
            }
            connection.close();
            return true;
        }

        /** In nanoseconds since the first byte of the request. */
        private long limit(long patience) {
            return switch (request.getRequestProcessor().getStage()) {
                case Constants.STAGE_SERVICE -> limitOfBody(patience);
                case Constants.STAGE_ENDINPUT -> patience * FOR_THE_REST;
                case Constants.STAGE_ENDOUTPUT -> Long.MAX_VALUE;
                // The head is incomplete, also where the server put the request aside until more of it comes
                default -> patience;
            };
        }

        private long limitOfBody(long patience) {
            long length = request.getContentLengthLong();
            long come = request.getBytesRead();
            long paced = TimeUnit.SECONDS.toNanos(come / SLOWEST);
            if (length < 0) {
                boolean isChunked = request.getHeader("Transfer-Encoding") != null;
                return isChunked ? patience * FOR_THE_REST + paced : Long.MAX_VALUE;
            }
            return come >= length ? Long.MAX_VALUE : patience + paced;
        }
    }
}
