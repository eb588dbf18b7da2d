// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.nio.file.Path;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * Loads small pictures of photos in the background: what was asked for last comes first, for it is what is looked at now,
 * and what was seen lately is kept. Used on the FX thread.
 */
public final class PhotoLoader {

    /** About 20 MB at the size of thumbnails. */
    private static final int KEPT = 400;

    private static final int AT_ONCE = 2;

    private final Executor workers;
    private final Executor listening;
    private final Deque<Request> waiting = new ConcurrentLinkedDeque<>();
    private final AtomicInteger loading = new AtomicInteger();
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Path file, int size) {}

    /** A picture that was asked for. */
    public static final class Request {
        private final Key key;
        private final Consumer<Optional<Image>> receiver;
        private volatile boolean cancelled;

        private Request(Key key, Consumer<Optional<Image>> receiver) {
            this.key = key;
            this.receiver = receiver;
        }

        /** Says that the picture is not looked at any more. */
        public void cancel() {
            cancelled = true;
        }
    }

    /**
     * @param workers read and decode
     * @param listening receives the pictures, such as {@code Platform::runLater}
     */
    public PhotoLoader(Executor workers, Executor listening) {
        this.workers = workers;
        this.listening = listening;
    }

    /**
     * Asks for a picture whose shorter side has about {@code size} pixels.
     *
     * @param receiver gets it, or nothing where JavaFX cannot show the file
     */
    public Request load(Path file, int size, Consumer<Optional<Image>> receiver) {
        Key key = new Key(file, size);
        Request request = new Request(key, receiver);
        Image known = kept.get(key);
        if (known != null) {
            receiver.accept(Optional.of(known));
            return request;
        }
        waiting.push(request);
        if (loading.get() < AT_ONCE) {
            loading.incrementAndGet();
            workers.execute(this::loadAll);
        }
        return request;
    }

    private void loadAll() {
        for (Request request = waiting.poll(); request != null; request = waiting.poll()) {
            if (!request.cancelled) {
                load(request);
            }
        }
        loading.decrementAndGet();
        if (!waiting.isEmpty() && loading.compareAndSet(0, 1)) {
            loadAll();
        }
    }

    private void load(Request request) {
        Optional<Image> image = UprightPhoto.read(request.key.file(), request.key.size());
        listening.execute(() -> {
            image.ifPresent(picture -> kept.put(request.key, picture));
            if (!request.cancelled) {
                request.receiver.accept(image);
            }
        });
    }
}
