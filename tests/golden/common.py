"""Shared by the generators of golden numbers: how numbers are written, and the header each file carries."""

import datetime
import json
import math
import os
import pathlib
import platform

FOLDER = pathlib.Path(__file__).resolve().parent


def number(value):
    """A double as JSON with 17 significant digits, enough to give back the same bits."""
    value = float(value)
    if not math.isfinite(value):
        raise ValueError(f"{value} has no place in a JSON file")
    return "%.17g" % value


class Line:
    """A value, however nested, that is written on one line."""

    def __init__(self, value):
        self.value = value


def plain(value):
    return not isinstance(value, (dict, list, tuple, Line))


def render(value, indent=0):
    """JSON with each list of numbers and each small object on one line, so that diffs stay readable."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if value is None or isinstance(value, (bool, int)):
        return json.dumps(value)
    if isinstance(value, Line):
        return " ".join(render(value.value).split()).replace("[ ", "[").replace(" ]", "]")
    if plain(value):
        return number(value)
    inner = indent + 1
    if isinstance(value, dict):
        items = [f'"{key}": {render(item, inner)}' for key, item in value.items()]
        short, brackets = all(map(plain, value.values())) and sum(map(len, items)) < 90, "{}"
    else:
        items = [render(item, inner) for item in value]
        short, brackets = all(plain(item) and not isinstance(item, str) for item in value), "[]"
    if short:
        return brackets[0] + ", ".join(items) + brackets[1]
    lines = ",\n".join(" " * inner + item for item in items)
    return f"{brackets[0]}\n{lines}\n{' ' * indent}{brackets[1]}"


def write(name, source, modules, notes, body):
    """Writes one golden file; SOURCE_DATE_EPOCH fixes its date, where the same bytes are wanted again."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.date.fromtimestamp(int(epoch)) if epoch else datetime.date.today()
    versions = {"python": platform.python_version()}
    versions.update((module.__name__, module.__version__) for module in modules)
    header = {"source": source, "versions": versions, "date": day.isoformat(), "notes": notes}
    (FOLDER / name).write_text(render({**header, **body}) + "\n", encoding="utf-8")
