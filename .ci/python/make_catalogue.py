"""Makes assets/catalogue/models.json: the facts of TF Hub's image models that the product's catalogue shows, one model a
line, sorted by handle. What a publisher left open is left out.

Usage: make_catalogue.py CATALOG_FACTS_JSON OUTPUT_JSON
"""

import json
import sys

FORMATS = {"saved_model_2": "TF2_SAVED_MODEL", "hub": "TF1_HUB", "saved_model": "SAVED_MODEL", None: "PLACEHOLDER"}
TASKS = {"image-feature-vector": "FEATURE_VECTOR", "image-classification": "CLASSIFICATION"}


def entry(fact):
    size = fact["input_size_hw"] or [None, None]
    archive = fact["asset_path"]
    values = {
        "name": fact["name"],
        "version": fact["version"],
        "task": TASKS[fact["task"][0]],
        "architecture": (fact["network_architecture"] or [None])[0],
        "dataset": (fact["dataset"] or [None])[0],
        "format": FORMATS[fact["format"]],
        "fineTunable": fact["fine_tunable"],
        "height": size[0],
        "width": size[1],
        "fixedSize": fact["input_size_fixed"],
        "features": fact["feature_dims"],
        "classes": fact["num_classes"],
        "range": json.loads(fact["input_range"]) if fact["input_range"] else None,
        "licence": fact["license"],
        "archive": archive if archive and "://" in archive else None,
        "latest": fact["is_latest_in_repo"],
    }
    return {key: value for key, value in values.items() if value is not None}


def main(facts, output):
    with open(facts, encoding="utf-8") as file:
        document = json.load(file)
    source = document["source"]
    entries = sorted((entry(fact) for fact in document["models"]), key=lambda e: (e["name"], e["version"]))
    lines = ",\n".join("  " + json.dumps(e, separators=(",", ":")) for e in entries)
    header = json.dumps({key: source[key] for key in ("repository", "commit", "licence_of_repository")})
    with open(output, "w", encoding="utf-8") as file:
        file.write('{"source":' + header + ',\n "models":[\n' + lines + "\n]}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
