"""Runs the lessons' Python as it was saved, every file in one interpreter with a namespace of its own.

Usage: check_lesson_code.py FOLDER
Runs each lesson's programs and, of the whole path, the notebook for Keras and the program for TensorFlow Hub; checks
that the others are valid. Prints one line a file; ends with 1 where one failed.
"""

import contextlib
import gc
import io
import json
import linecache
import pathlib
import socket
import sys
import time
import traceback

import keras

WHOLE = "transfer-learning-"
RUN = {WHOLE + "keras.ipynb", WHOLE + "hub.py"}


def refuse(*arguments, **more):
    raise OSError("The lessons' code needs no network.")


def cells(path):
    """The source of a notebook's cells of code; refuses what is no valid notebook."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    try:
        import nbformat
    except ImportError:
        pass
    else:
        nbformat.validate(nbformat.reads(path.read_text(encoding="utf-8"), as_version=4))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def parts(path):
    return cells(path) if path.suffix == ".ipynb" else [path.read_text(encoding="utf-8")]


def check(path):
    whole = path.name.startswith(WHOLE)
    run = path.name in RUN or (not whole and path.suffix == ".py")
    keras.utils.set_random_seed(7)
    namespace = {"__name__": "__main__"}
    begin = time.monotonic()
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            for number, part in enumerate(parts(path)):
                # TensorFlow looks into the source of functions, which Jupyter keeps in the same way.
                name = f"{path}, part {number}"
                linecache.cache[name] = (len(part), None, part.splitlines(keepends=True), name)
                code = compile(part, name, "exec")
                if run:
                    exec(code, namespace)
    except BaseException:
        print("FAILED", path.name)
        print("\n".join(printed.getvalue().splitlines()[-5:]))
        print("\n".join(traceback.format_exc().splitlines()[-12:]))
        return False
    finally:
        namespace.clear()
        keras.backend.clear_session()
        gc.collect()
    print(f"ok {path.name}" + (f" {time.monotonic() - begin:.1f} s" if run else " (compiled)"), flush=True)
    return True


socket.socket.connect = refuse
files = sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.suffix in (".py", ".ipynb"))
failed = [path.name for path in files if not check(path)]
if not files:
    sys.exit("no code was found in " + sys.argv[1])
sys.exit(1 if failed else 0)
