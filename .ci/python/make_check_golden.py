#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Computes with Python's TensorFlow what the check of a machine compares with.

    python .ci/python/make_check_golden.py

Runs the built-in model on a picture made of a formula and writes some of its output to
src/main/resources/org/graftwork/workbench/check/golden.json. To be run again when the built-in model changes.
"""

import json
import pathlib

import numpy as np
import tensorflow as tf

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = ROOT / "assets/models/mobilenet_v2_035_96_drawn"
TARGET = ROOT / "src/main/resources/org/graftwork/workbench/check/golden.json"
SIZE = 96
STEP = 20


def picture():
    """As GoldenPicture makes it: values in [0, 1]."""
    y, x, c = np.meshgrid(np.arange(SIZE), np.arange(SIZE), np.arange(3), indexing="ij")
    return (((7 * y + 13 * x + 85 * c) % 256) / np.float32(255)).astype(np.float32)[np.newaxis]


def main():
    model = tf.saved_model.load(str(MODEL))
    output = np.asarray(model(tf.constant(picture()), training=False))[0]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    values = [round(float(value), 6) for value in output[::STEP]]
    TARGET.write_text(json.dumps({"dimensions": len(output), "step": STEP, "values": values}) + "\n")
    print(TARGET, len(values), output.min(), output.max())


main()
