// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;

/**
 * A place that a model is asked for at.
 *
 * @param address of its archive
 * @param wanted what it gives, for messages
 * @param credentials what to prove with there
 */
record FetchSource(URI address, Wanted wanted, Credentials credentials) {}
