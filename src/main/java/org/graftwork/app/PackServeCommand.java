// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.room.Room;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Hands a pack round in a room, over plain http, to who knows the code; until Ctrl-C.")
final class PackServeCommand implements Callable<Integer> {

    private static final long BETWEEN_LOOKS_MILLISECONDS = 100;

    private final Session session;
    private final AtomicInteger served = new AtomicInteger();

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "The address to listen on: ${DEFAULT-VALUE} for this machine only, 0.0.0.0 for the network.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "P", description = "The port (${DEFAULT-VALUE}); 0 for any that is free.")
    private int port = 8642;

    @Mixin
    private HomeOption home;

    PackServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        Console console = session.console();
        try (Workbench workbench = session.open(home.folder());
                Room room = workbench
                        .rooms()
                        .serve(file, host, port, this::tell, new PercentLine(console), session.stop())) {
            room.addresses().forEach(address -> console.result("address  " + address));
            console.result("code     " + room.code());
            console.result("Attendees: graftwork pack fetch " + room.address() + " --code "
                    + room.code().replace(" ", "") + " --install");
            console.say("Serving. Ctrl-C ends it.");
            while (!session.stop().isRequested()) {
                Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
            }
            return ExitCode.OK;
        }
    }

    private void tell(Room.Visit visit) {
        String from = visit.from().getHostAddress();
        session.console()
                .say(
                        switch (visit.kind()) {
                            case WRONG_CODE -> from + " gave a wrong code.";
                            case BEGAN -> from + " fetches the pack.";
                            case HAS_IT ->
                                from + " has the pack; whole copies so far: " + served.incrementAndGet() + ".";
                        });
    }
}
