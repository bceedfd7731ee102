#!/usr/bin/python3
"""What one would write instead of taskdecomp for notices of two simple layouts: numbered tasks below topic headings, with lines
牵头单位 and 责任单位, or with a bracket of them behind the text. It gives the same JSON and the same cells. What it does not know,
it does not notice: it is the measure of speed, not of reading. Needs openpyxl for xlsx.

    peer.py json  FOLDER OUT      one compact JSON a notice, in the same tree
    peer.py xlsx  FOLDER OUT      one workbook a notice
    peer.py stream                answers {"id":…,"text":…} by {"id":…,"notice":…}, line by line
"""

import hashlib
import json
import pathlib
import re
import sys

HEADING = re.compile(r"([一二三四五六七八九十]+、)(.+)")
TASK = re.compile(r"((\d+)[．.、])(.+)")
UNIT_LINE = re.compile(r"(牵头单位|责任单位)：(.+)")
BRACKET = re.compile(r"（((?:牵头单位|责任单位)：.*)）$")
NAME_END = re.compile(r"(.+?)（([^（）]*)）$")
SEPARATOR = re.compile(r"、(?![^（]*）)")
DOCUMENT_NUMBER = re.compile(r"\S+〔\d{4}〕\d+号")
DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
YEAR = re.compile(r"(\d{4})年")
CHINESE = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}


def chinese_number(text):
    tens, ten, ones = text.rpartition("十")
    return (CHINESE.get(tens, 1) * 10 if ten else 0) + CHINESE.get(ones, 0)


def read_units(fields):
    """The units of (label, names) pairs: beside a 牵头单位, those of 责任单位 support."""
    has_lead = any(label == "牵头单位" for label, _ in fields)
    units = []
    for label, names in fields:
        role = "lead" if label == "牵头单位" else "support" if has_lead else "responsible"
        for name in SEPARATOR.split(names):
            bracket = NAME_END.match(name)
            units.append({
                "name": bracket[1] if bracket else name,
                "note": bracket[2] if bracket else None,
                "role": role,
                "label": label,
                "basis": "none" if role == "responsible" else "printed",
                "canonical": None,
            })
    return units


def new_section(id, parent, kind, label, number, title, line):
    return {"id": id, "parentId": parent, "kind": kind, "label": label, "number": number, "title": title,
            "leaders": [], "intro": [], "lines": [line, line]}


def new_task(section, label, number, text, line):
    return {"id": f"{section['id']}.{number}", "sectionId": section["id"], "leaders": [], "number": number, "label": label,
            "title": None, "text": text, "units": [], "unitsOpen": False, "schedule": None, "extras": [], "measures": [],
            "lines": [line, line]}


def read(content, name):
    """The notice of a file's bytes."""
    lines = content.decode("utf-8").splitlines()
    notice = {
        "schemaVersion": "1.0",
        "source": {"file": name, "format": "text", "encoding": "utf-8", "sha256": hashlib.sha256(content).hexdigest()},
        "kind": "decomposition", "title": None, "documentNumber": None, "issuer": None, "issuedOn": None, "year": None,
        "recipients": [], "copiedTo": [], "conventions": [], "sections": [], "tasks": [], "diagnostics": [],
    }
    counts = {"lines": 0, "task": 0, "heading": 0, "metadata": 0, "boilerplate": 0, "unclassified": 0}
    unclassified = []
    sections, tasks = notice["sections"], notice["tasks"]
    part = section = task = None
    fields, previous = [], None

    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line:
            continue
        counts["lines"] += 1
        kind = "metadata"
        if task and (match := UNIT_LINE.fullmatch(line)):
            fields.append(match.groups())
            task["lines"][1] = number
            kind = "task"
        elif part and (match := TASK.fullmatch(line)):
            if task:
                task["units"] = read_units(fields)
            text, fields = match[3], []
            if bracket := BRACKET.search(text):
                fields = [tuple(field.split("：", 1)) for field in bracket[1].split("；")]
                text = text[:bracket.start()]
            task = new_task(section or part, match[1], int(match[2]), text, number)
            tasks.append(task)
            kind = "task"
        elif part and (match := HEADING.fullmatch(line)):
            value = chinese_number(match[1][:-1])
            section = new_section(f"{part['id']}.{value}", part["id"], "topic", match[1], value, match[2], number)
            sections.append(section)
            kind = "heading"
        elif notice["title"] is None and line.endswith("通知"):
            notice["title"] = line
        elif DOCUMENT_NUMBER.fullmatch(line):
            notice["documentNumber"] = line
        elif not notice["recipients"] and line.endswith("："):
            notice["recipients"] = re.split("[，、；]", line[:-1])
        elif match := DATE.fullmatch(line):
            notice["issuedOn"] = "{}-{:0>2}-{:0>2}".format(*match.groups())
            notice["issuer"] = previous
        elif notice["issuedOn"] and part is None:
            part = new_section("1", None, "part", None, None, line, number)
            sections.append(part)
            kind = "heading"
        elif part:
            unclassified.append(number)
            kind = "unclassified"
        if part:
            part["lines"][1] = number
        if section:
            section["lines"][1] = number
        counts[kind] += 1
        previous = line

    if task:
        task["units"] = read_units(fields)
    if year := YEAR.search(notice["title"] or notice["issuedOn"] or ""):
        notice["year"] = int(year[1])
    close_sections(sections)
    notice["coverage"] = {**counts, "unclassifiedLines": unclassified}
    return notice


def close_sections(sections):
    """A topic ends where the next one begins."""
    topics = [section for section in sections if section["kind"] == "topic"]
    for above, below in zip(topics, topics[1:]):
        above["lines"][1] = below["lines"][0] - 1


def to_json(notice):
    return json.dumps(notice, ensure_ascii=False, separators=(",", ":"))


def convert(source, target, ending, write):
    for path in sorted(source.rglob("*.txt")):
        output = target / path.relative_to(source).with_suffix(ending)
        output.parent.mkdir(parents=True, exist_ok=True)
        write(read(path.read_bytes(), path.name), output)


def stream():
    for line in sys.stdin:
        request = json.loads(line)
        notice = read(request["text"].encode("utf-8"), "stdin")
        sys.stdout.write(f'{{"id":{json.dumps(request["id"])},"notice":{to_json(notice)}}}\n')
        sys.stdout.flush()


def main(mode, *folders):
    if mode == "stream":
        sys.stdin.reconfigure(encoding="utf-8")
        sys.stdout.reconfigure(encoding="utf-8")
        stream()
    elif mode == "json":
        convert(*map(pathlib.Path, folders), ".json", lambda notice, output: output.write_text(to_json(notice) + "\n", encoding="utf-8"))
    elif mode == "xlsx":
        from peer_workbook import save
        convert(*map(pathlib.Path, folders), ".xlsx", save)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
