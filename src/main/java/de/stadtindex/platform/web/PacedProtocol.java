package de.stadtindex.platform.web;

import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
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

    private long patience = TimeUnit.SECONDS.toNanos(20);

    /** How long the head of a request may take, and a body before its pace counts, in milliseconds. */
    void setPatience(long milliseconds) {
        patience = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    @Override
    public void start() throws Exception {
        super.start();
        long pause = Math.max(patience / 4, 1);
        var unused =
                getUtilityExecutor().scheduleWithFixedDelay(this::closeTheSlow, pause, pause, TimeUnit.NANOSECONDS);
    }

    private void closeTheSlow() {
        long closed = getEndpoint().getConnections().stream()
                .filter(this::isTooSlow)
                .peek(SocketWrapperBase::close)
                .count();
        if (closed > 0) {
            LOG.info("Closed {} connections whose requests came too slowly", closed);
        }
    }

    private boolean isTooSlow(SocketWrapperBase<?> connection) {
        if (!(connection.getCurrentProcessor() instanceof Processor processor)) {
            return false;
        }
        Request request = processor.getRequest();
        long begun = request.getStartTimeNanos();
        return begun > 0 && System.nanoTime() - begun > limit(request);
    }

    /** In nanoseconds since the first byte of the request. */
    private long limit(Request request) {
        return switch (request.getRequestProcessor().getStage()) {
            case Constants.STAGE_PARSE, Constants.STAGE_PREPARE -> patience;
            case Constants.STAGE_SERVICE -> limitOfBody(request);
            case Constants.STAGE_ENDINPUT -> patience * FOR_THE_REST;
            default -> Long.MAX_VALUE;
        };
    }

    private long limitOfBody(Request request) {
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
