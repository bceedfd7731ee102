#!/usr/bin/python3
"""Fails unless two folders hold the same outputs: the same JSON, and the same cells on the same sheets.   same.py ONE OTHER"""

import json
import pathlib
import sys
import warnings

from openpyxl import load_workbook


def content(path):
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl does not know the extension for bars.
        book = load_workbook(path)
    return {sheet.title: [row for row in sheet.iter_rows(values_only=True)] for sheet in book}


def outputs(folder):
    return {path.relative_to(folder): path for path in folder.rglob("notice-*") if path.suffix in (".json", ".xlsx")}


one, other = map(outputs, map(pathlib.Path, sys.argv[1:]))
if not one or one.keys() != other.keys():
    sys.exit(f"{len(one)} outputs and {len(other)}, and not the same ones")
for name, path in sorted(one.items()):
    if content(path) != content(other[name]):
        sys.exit(f"{name} differs")
print(f"{len(one)} outputs hold the same")
