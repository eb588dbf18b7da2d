// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import org.graftwork.problem.Cancellation;

/** Another process: installs a pack, and says when it begins to. */
final class PackInstaller {

    static final int BEGINS = 'x';

    private PackInstaller() {}

    public static void main(String[] args) {
        PackBench machine = new PackBench(Path.of(args[1]));
        boolean[] begun = new boolean[1];
        machine.packs()
                .install(
                        Path.of(args[0]),
                        (message, done, total) -> {
                            if (!begun[0] && message.equals("Installing")) {
                                begun[0] = true;
                                System.out.write(BEGINS);
                                System.out.flush();
                            }
                        },
                        Cancellation.none());
    }
}
