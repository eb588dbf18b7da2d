# SPDX-License-Identifier: Apache-2.0
"""Draws the photos of src/test/resources/decoding and writes what Python TensorFlow makes of them.

Needs tensorflow-cpu and pillow. Run it from the project's folder: python src/test/python/make_decoding_fixtures.py
"""

import json
import pathlib
import struct

import numpy as np
import tensorflow as tf
from PIL import Image, ImageOps

FOLDER = pathlib.Path("src/test/resources/decoding")
HEIGHT, WIDTH = 7, 9
ORIENTATION = 0x0112


def picture(width=41, height=29):
    """A gradient with a bright disc off the middle, so that no way of turning it looks like another."""
    y, x = np.mgrid[0:height, 0:width]
    red = 255 * x / (width - 1)
    green = 255 * y / (height - 1)
    blue = 127 + 120 * np.sin(x / 5.0) * np.cos(y / 3.0)
    image = np.stack([red, green, blue], axis=-1)
    image[(x - 11) ** 2 + (y - 8) ** 2 < 30] = [250, 240, 60]
    return Image.fromarray(image.astype(np.uint8))


def grey_bmp(image):
    image.convert("L").save(FOLDER / "grey.bmp")


def top_down_bmp(image):
    """A BMP whose rows run from the top, with four channels."""
    rgba = np.dstack([np.asarray(image), np.full((image.height, image.width), 200, np.uint8)])
    pixels = rgba[:, :, [2, 1, 0, 3]].tobytes()
    info = struct.pack("<IiiHHIIiiII", 40, image.width, -image.height, 1, 32, 0, len(pixels), 2835, 2835, 0, 0)
    header = struct.pack("<2sIHHI", b"BM", 54 + len(pixels), 0, 0, 54)
    (FOLDER / "four-channels.bmp").write_bytes(header + info + pixels)


def sixteen_bit_png(image):
    raw = tf.io.encode_png(tf.constant(np.asarray(image).astype(np.uint16) * 257 + 100))
    (FOLDER / "sixteen-bits.png").write_bytes(raw.numpy())


def draw():
    FOLDER.mkdir(parents=True, exist_ok=True)
    image = picture()
    image.save(FOLDER / "plain.jpg", quality=90)
    image.save(FOLDER / "progressive.jpg", quality=80, progressive=True)
    image.convert("L").save(FOLDER / "grey.jpg", quality=90)
    image.convert("CMYK").save(FOLDER / "cmyk.jpg", quality=90)
    image.save(FOLDER / "plain.png")
    image.convert("L").save(FOLDER / "grey.png")
    image.quantize(16).save(FOLDER / "palette.png")
    with_alpha = image.copy()
    with_alpha.putalpha(Image.linear_gradient("L").resize(image.size))
    with_alpha.save(FOLDER / "alpha.png")
    sixteen_bit_png(image)
    second = ImageOps.invert(image)
    image.quantize(64).save(FOLDER / "two-frames.gif", save_all=True, append_images=[second.quantize(64)], duration=100)
    image.save(FOLDER / "plain.bmp")
    grey_bmp(image)
    top_down_bmp(image)
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        image.save(FOLDER / f"orientation-{orientation}.jpg", quality=90, exif=exif)


def upright(image, orientation):
    """The turns that Exif 2.32 section 4.6.4 asks for, in numpy, on the decoded pixels."""
    turned = image.swapaxes(0, 1) if orientation >= 5 else image
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    return turned


def expected(file):
    contents = file.read_bytes()
    channels = 0 if file.suffix == ".bmp" else 3
    image = tf.io.decode_image(contents, channels=channels, expand_animations=False).numpy()
    if image.shape[2] == 1:
        image = np.repeat(image, 3, axis=2)
    image = image[:, :, :3]
    if file.name.startswith("orientation-"):
        pillow = Image.open(file)
        orientation = pillow.getexif()[ORIENTATION]
        image = upright(image, orientation)
        assert np.abs(np.asarray(ImageOps.exif_transpose(pillow)).astype(int) - image).max() < 8, file
    resized = tf.image.resize(image, [HEIGHT, WIDTH], method="bilinear", antialias=False).numpy()
    enlarged = tf.image.resize(image, [61, 53], method="bilinear", antialias=False).numpy()
    return {
        "pixels": [round(float(value), 5) for value in resized.ravel()],
        "meanEnlarged": [round(float(value), 5) for value in enlarged.mean(axis=(0, 1), dtype=np.float64)],
    }


draw()
files = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")
document = {"tensorflow": tf.__version__, "height": HEIGHT, "width": WIDTH,
            "files": {path.name: expected(path) for path in files}}
(FOLDER / "expected.json").write_text(json.dumps(document, indent=1) + "\n")
