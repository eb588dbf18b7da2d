// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

/** Starts Graftwork: the window without arguments, the command line with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
