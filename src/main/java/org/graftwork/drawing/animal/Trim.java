// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

/** What some heads carry besides ears. */
enum Trim {
    HORNS,
    CURLED_HORNS,
    ANTLERS,
    MANE,
    FORELOCK,
    BEARD,
    TUSKS,
    SPINES,
    MASK,
    EYE_PATCHES,
    TEETH,
    TOPKNOT,
    RUFF,
    COLLAR
}
