// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Compares what attendees type with the room's code, and makes those who guess wait: six digits would otherwise be found
 * in minutes. Safe for several threads.
 */
final class CodeGuard {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;
    private static final int MOST_ADDRESSES = 10_000;

    private final byte[] code;
    private final LongSupplier nanoTime;

    /** The addresses that have been wrong, the oldest first. */
    private final Map<InetAddress, Tries> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Tries> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Tries(int count, long waitUntil) {}

    /** What a try comes to. */
    enum Answer {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }

    CodeGuard(String code, LongSupplier nanoTime) {
        this.code = code.getBytes(StandardCharsets.UTF_8);
        this.nanoTime = nanoTime;
    }

    /** @param given what was typed; spaces and hyphens count for nothing */
    synchronized Answer check(InetAddress from, Optional<String> given) {
        long now = nanoTime.getAsLong();
        Tries tries = wrong.getOrDefault(from, new Tries(0, now));
        if (tries.count() > FREE_TRIES && now - tries.waitUntil() < 0) {
            return Answer.TOO_OFTEN;
        }
        byte[] typed = given.orElse("").replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        // Takes the same time for every wrong code, so that none can be found digit by digit.
        if (MessageDigest.isEqual(code, typed)) {
            wrong.remove(from);
            return Answer.RIGHT;
        }
        if (given.isPresent()) {
            int count = tries.count() + 1;
            long wait = FIRST_WAIT.toNanos() << Math.min(MOST_DOUBLINGS, Math.max(0, count - FREE_TRIES - 1));
            wrong.put(from, new Tries(count, now + wait));
        }
        return Answer.WRONG;
    }
}
