"""Makes four data tables of core/datasets/tables: two corpora of this project's and two sets of scikit-learn's.

Usage: /usr/bin/python3 tests/golden/tables.py core/datasets/tables
Needs scikit-learn (1.2.1); on Debian 12, apt-get install --no-install-recommends python3-sklearn
SOURCES.md there says what each table holds; tables.R makes the others.
"""

import json
import pathlib
import re
import sys

from sklearn.datasets import load_breast_cancer, load_diabetes

CORPORA = pathlib.Path(__file__).resolve().parent / "corpora"

BREAST_CANCER = "radius texture perimeter area smoothness compactness concavity concave_points symmetry fractal_dimension"
DIABETES = "age sex bmi blood_pressure total_cholesterol ldl hdl cholesterol_ratio log_triglycerides glucose"


def cell(value):
    """A number as short as it reads back; a whole one without its point."""
    if isinstance(value, str):
        return json.dumps(value)
    value = float(value)
    return str(int(value)) if value == int(value) else repr(value)


def write_table(folder, name, columns, texts=None):
    """One column a line, as tables.R writes them: a change shows in a diff as the columns that changed."""
    rows = {len(column) for column in columns.values()}
    assert len(rows) == 1, rows
    lines = [f'"{key}":[{",".join(map(cell, column))}]' for key, column in columns.items()]
    body = '"columns":{\n' + ",\n".join(lines) + "\n}"
    if texts:
        assert len(texts) in rows
        body += ',"texts":[\n' + ",\n".join(map(json.dumps, texts)) + "\n]"
    (folder / f"{name}.json").write_text(f'{{"id":"{name}",{body}}}\n', encoding="utf-8")


def tokens(text):
    """The words of a text: runs of letters and apostrophes, in lower case."""
    return re.findall(r"[a-z']+", text.lower())


def bag_of_words(folder, name, target):
    """How often each of the listed words stands in each text, and beside it the text's label and the text."""
    lines = (CORPORA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    (_, words), *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    texts = [text for _, text in rows]
    columns = {word: [tokens(text).count(word) for text in texts] for word in words.split()}
    assert all(sum(map(bool, column)) >= 2 for column in columns.values()), "a word for one text alone"
    columns[target] = [label for label, _ in rows]
    write_table(folder, name, columns, texts)


def breast_cancer(folder):
    source = load_breast_cancer()
    assert source.data.shape == (569, 30)
    names = [f"{part}_{name}" for part in ("mean", "error", "worst") for name in BREAST_CANCER.split()]
    columns = dict(zip(names, source.data.T))
    columns["diagnosis"] = [str(source.target_names[k]) for k in source.target]
    write_table(folder, "breast-cancer", columns)


def diabetes(folder):
    source = load_diabetes(scaled=False)
    assert source.data.shape == (442, 10)
    columns = dict(zip(DIABETES.split(), source.data.T))
    columns["progression"] = source.target
    write_table(folder, "diabetes", columns)


def main():
    if len(sys.argv) != 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit("usage: tables.py <existing output folder>")
    folder = pathlib.Path(sys.argv[1])
    bag_of_words(folder, "reviews", "sentiment")
    bag_of_words(folder, "messages", "kind")
    breast_cancer(folder)
    diabetes(folder)


main()
