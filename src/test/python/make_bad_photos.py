# SPDX-License-Identifier: Apache-2.0
"""Makes the files of src/test/resources/bad-photos from the good ones of src/test/resources/decoding.

Needs pillow. Run it from the project's folder: python src/test/python/make_bad_photos.py
What is expected of each file is written by hand, in manifest.json beside them.
"""

import pathlib
import struct
import zlib

from PIL import Image

GOOD = pathlib.Path("src/test/resources/decoding")
BAD = pathlib.Path("src/test/resources/bad-photos")


def write(name, contents):
    (BAD / name).write_bytes(contents)


def good(name):
    return (GOOD / name).read_bytes()


def png_of_size(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b""))


def bmp_with(compression=0, bits=24, info=40):
    header = struct.pack("<2sIHHI", b"BM", 200, 0, 0, 54)
    return header + struct.pack("<IiiHHIIiiII", info, 4, 4, 1, bits, compression, 0, 0, 0, 0, 0) + bytes(146)


BAD.mkdir(parents=True, exist_ok=True)
write("empty.jpg", b"")
write("text.jpg", b"Shopping list: milk, bread, cat food\n")
write("notes.txt", b"These are the photos of last summer.\n")
write("page.jpg", b"<!DOCTYPE html><html><head><title>404</title></head></html>\n")
write("pointer.png", b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 12345\n")
write("truncated.jpg", good("plain.jpg")[:700])
write("truncated-in-header.jpg", good("plain.jpg")[:90])
write("truncated.png", good("plain.png")[:600])
write("truncated.gif", good("two-frames.gif")[:900])
write("truncated.bmp", good("plain.bmp")[:2000])
write("png-named.jpg", good("plain.png"))
write("jpeg-named.png", good("plain.jpg"))
write("jpeg-named.webp", good("plain.jpg"))
write("gif-named.JPEG", good("two-frames.gif"))
write("without-scan.jpg", b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9")
write("without-image.gif", b"GIF89a\x04\x00\x04\x00\x00\x00\x00;")
write("without-pixels.png", png_of_size(0, 16))
write("huge.png", png_of_size(20000, 10000))
write("run-length.bmp", bmp_with(compression=1, bits=8))
write("sixteen-colours.bmp", bmp_with(bits=4))
write("old-header.bmp", bmp_with(info=12))
Image.open(GOOD / "plain.png").quantize(16).save(BAD / "colour-table.bmp")
Image.open(GOOD / "plain.png").save(BAD / "photo.webp", lossless=False, quality=30)
Image.open(GOOD / "plain.png").save(BAD / "photo.tif", compression="tiff_lzw")
write("photo.heic", struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic")
write("photo.avif", struct.pack(">I", 24) + b"ftypavif\0\0\0\0mif1avif")
write("drawing.svg", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n')
write("noise.jpg", bytes((i * 73 + 41) % 251 for i in range(300)))
