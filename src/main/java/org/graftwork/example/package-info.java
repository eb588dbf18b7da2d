// SPDX-License-Identifier: Apache-2.0
/**
 * The lessons' Java code: one program a lesson, on the product's own classes and DJL. What stands between {@code
 * // snippet} and {@code // end} is shown beside the lesson, with the values of its first lines as they are chosen there.
 */
package org.graftwork.example;
