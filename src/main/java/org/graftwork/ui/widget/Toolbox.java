// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

/**
 * What pages need of the machine.
 *
 * @param files its dialogs and programs for files
 * @param photos loads small pictures
 */
public record Toolbox(SystemFiles files, PhotoLoader photos) {}
