// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.time.Duration;

/**
 * How long a server may keep a person waiting.
 *
 * @param connect until a connection stands
 * @param answer until an answer begins
 * @param silence between two parts of an answer
 */
record Patience(Duration connect, Duration answer, Duration silence) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30));
}
