package de.stadtindex;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.PullResponseItem;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for an image as long as it arrives, but not for a registry that does not answer. */
final class ImagePull extends ResultCallback.Adapter<PullResponseItem> {

    private static final long SECONDS_TO_ANSWER = 4;
    private static final long MINUTES_TO_ARRIVE = 5;

    private final String image;
    private final CountDownLatch answered = new CountDownLatch(1);

    ImagePull(String image) {
        this.image = image;
    }

    @Override
    public void onNext(PullResponseItem item) {
        answered.countDown();
    }

    @Override
    public void onError(Throwable problem) {
        super.onError(problem);
        answered.countDown();
    }

    /** Returns when the image is there; throws what the engine said when it cannot be had. */
    void await() throws DockerUnavailableException {
        try {
            if (!answered.await(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                    || !awaitCompletion(MINUTES_TO_ARRIVE, TimeUnit.MINUTES)) {
                close();
                throw new DockerUnavailableException("the image " + image + " does not arrive");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DockerUnavailableException("waiting for the image " + image + " was interrupted", e);
        } catch (IOException e) {
            throw new DockerUnavailableException("the image " + image + " does not arrive", e);
        }
    }
}
