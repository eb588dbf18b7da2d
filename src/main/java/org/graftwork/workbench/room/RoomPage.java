// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a browser shows that is pointed at a room. */
final class RoomPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Graftwork: a pack for this room</title>
            <body style="font-family: sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em">
            <h1>A pack for this room</h1>
            <p>Models and photos for the workshop. In Graftwork, choose <b>Fetch from a room</b> and give this page’s
            address and the code; or fetch the pack here, and drop the file on Graftwork’s window.</p>
            <form action="/pack">
            <p><label>Code, six digits: <input name="code" inputmode="numeric" autocomplete="off" required></label>
            <button>Fetch the pack</button></p>
            </form>
            </body>
            </html>
            """;

    private RoomPage() {}

    static void send(HttpExchange exchange) throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : page.length);
        if (!head) {
            exchange.getResponseBody().write(page);
        }
    }
}
