# SPDX-License-Identifier: Apache-2.0
"""Checks the Python that `graftwork models --all-versions --json` offers for copying: every text parses, and names
functions of Keras Applications that are there, with modules that preprocess for them.

Usage: check_code.py MODELS_JSON
"""

import ast
import json
import operator
import sys

import keras
from checks import Checks


def applications(tree):
    """What a text names under keras.applications, such as MobileNetV2 and mobilenet_v2.preprocess_input."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name.startswith("keras.applications."):
                yield name.removeprefix("keras.applications.")


def main(path):
    checks = Checks()
    with open(path, encoding="utf-8") as file:
        models = json.load(file)["models"]
    texts = {text for model in models for text in model["python"].values() if text}
    names = set()
    unread = []
    for text in texts:
        try:
            names.update(applications(ast.parse(text)))
        except SyntaxError as error:
            unread.append(f"{error}: {text}")
    checks.that(f"{len(texts)} texts of Python parse", len(texts) > 900 and not unread, "".join(unread[:1]))
    missing = [name for name in sorted(names) if not there(name)]
    checks.that(f"{len(names)} functions of Keras Applications are there", len(names) > 20 and not missing, " ".join(missing))
    checks.end()


def there(name):
    """Whether keras.applications has it."""
    try:
        return callable(operator.attrgetter(name)(keras.applications))
    except AttributeError:
        return False


if __name__ == "__main__":
    main(*sys.argv[1:])
