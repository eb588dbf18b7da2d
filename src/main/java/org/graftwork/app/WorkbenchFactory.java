// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;

/** Makes the workbench that a command works with. */
@FunctionalInterface
interface WorkbenchFactory {

    Workbench open(Workspace workspace);
}
