"""A notice as a workbook with the sheets and cells of ours. Of the look it has what a list cannot be read without: widths, wrapped text,
a bold header that stays, a table to filter, choices for the state. It has no borders, row heights, bars and page set-up, which ours has."""

import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

BOLD = Font(bold=True)
FILL = PatternFill("solid", fgColor="DCE6F1")
WRAP = Alignment(wrap_text=True, vertical="top")
STYLE = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
ROLES = {"lead": "牵头", "support": "配合", "responsible": "责任"}
WIDTHS = {"任务内容": 52, "单位": 24, "原文写法": 24, "牵头单位": 20, "配合单位": 24, "责任单位": 24, "部分": 16, "章节": 18}


def printed(unit):
    return unit["name"] if unit["note"] is None else f"{unit['name']}（{unit['note']}）"


def names(task, role):
    return "、".join(printed(unit) for unit in task["units"] if unit["role"] == role) or None


def line_range(task):
    first, last = task["lines"]
    return str(first) if first == last else f"{first}-{last}"


def add_table(book, title, name, columns, rows, form=(), totals=None):
    """A sheet with a table; columns that no row fills are left out."""
    filled = [i for i, column in enumerate(columns) if column in form or any(row[i] is not None for row in rows)]
    sheet = book.create_sheet(title)
    sheet.append([columns[i] for i in filled])
    for row in rows:
        sheet.append([row[i] for i in filled])
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = WRAP
    for place, i in enumerate(filled, 1):
        header = sheet.cell(1, place)
        header.font, header.fill = BOLD, FILL
        sheet.column_dimensions[get_column_letter(place)].width = WIDTHS.get(columns[i], 10)
    if rows:
        table = Table(displayName=name, ref=f"A1:{get_column_letter(len(filled))}{len(rows) + 1}")
        table.tableStyleInfo = STYLE
        sheet.add_table(table)
    if totals:
        sheet.append(totals)
    sheet.freeze_panes = "A2"
    return sheet


def add_tasks(book, notice, chapters):
    rows = [
        [index, *chapters[task["sectionId"]], task["label"], task["title"], task["text"],
         names(task, "lead"), names(task, "support"), names(task, "responsible"), line_range(task), None, None, None]
        for index, task in enumerate(notice["tasks"], 1)
    ]
    columns = ["序号", "部分", "章节", "任务编号", "任务名称", "任务内容", "牵头单位", "配合单位", "责任单位", "原文行", "进展情况", "完成状态", "备注"]
    sheet = add_table(book, "任务清单", "Tasks", columns, rows, form=("进展情况", "完成状态", "备注"))
    choices = DataValidation(type="list", formula1='"未启动,推进中,已完成,滞后"')
    status = get_column_letter([cell.value for cell in sheet[1]].index("完成状态") + 1)
    choices.add(f"{status}2:{status}{len(rows) + 1}")
    sheet.add_data_validation(choices)


def add_units(book, notice, chapters):
    units = {}
    for index, task in enumerate(notice["tasks"], 1):
        for unit in task["units"]:
            units.setdefault(unit["name"], []).append((unit, index, task))
    if not units:
        return
    rows = [
        [name, printed(unit) if unit["note"] else None, ROLES[unit["role"]], index, chapters[task["sectionId"]][1], task["label"],
         task["title"], task["text"], line_range(task)]
        for name, entries in units.items() for unit, index, task in entries
    ]
    add_table(book, "按单位", "ByUnit", ["单位", "原文写法", "角色", "序号", "章节", "任务编号", "任务名称", "任务内容", "原文行"], rows)
    summary = []
    for name, entries in sorted(units.items(), key=lambda item: -len(item[1])):
        roles = [unit["role"] for unit, _, _ in entries]
        summary.append([name, *(roles.count(role) for role in ROLES), len(roles)])
    sums = [sum(row[i] for row in summary) for i in range(1, 5)]
    add_table(book, "单位汇总", "UnitSummary", ["单位", *ROLES.values(), "合计"], summary, totals=["合计", *sums])


def add_facts(sheet, facts):
    for name, value in facts:
        sheet.append([name, value])
        cell = sheet.cell(sheet.max_row, 1)
        cell.font, cell.fill = BOLD, FILL


def add_document(book, notice):
    source = notice["source"]
    facts = [
        ("标题", notice["title"]), ("发文字号", notice["documentNumber"]), ("发文机关", notice["issuer"]),
        ("成文日期", notice["issuedOn"] and datetime.date.fromisoformat(notice["issuedOn"])), ("工作年度", notice["year"]), ("文种", "责任分解"),
        ("主送", "、".join(notice["recipients"]) or None), ("来源文件", source["file"]), ("文件格式", source["format"]),
        ("字符编码", source["encoding"]), ("SHA-256", source["sha256"]), ("数据版本", notice["schemaVersion"]),
        ("章节数", len(notice["sections"])), ("任务数", len(notice["tasks"])), ("举措数", 0), ("清单行数", len(notice["tasks"])),
        ("单位数", len({unit["name"] for task in notice["tasks"] for unit in task["units"]})), ("领导数", 0),
    ]
    sheet = book.create_sheet("文件信息")
    add_facts(sheet, [fact for fact in facts if fact[1] is not None])
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 16, 100


def add_check(book, coverage):
    sheet = book.create_sheet("校核")
    share = (coverage["lines"] - coverage["unclassified"]) / coverage["lines"]
    add_facts(sheet, [
        ("覆盖率", share), ("非空行数", coverage["lines"]), ("任务行", coverage["task"]), ("标题行", coverage["heading"]),
        ("公文要素行", coverage["metadata"]), ("网页附带行", coverage["boilerplate"]), ("未归类行", coverage["unclassified"]), ("提示条数", 0),
    ])
    sheet["B1"].number_format = "0.00%"
    sheet.append([])
    sheet.append(["级别", "代码", "原文行", "任务标识", "说明", "建议写法"])


def save(notice, output):
    """Writes the workbook of a notice."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title = notice["title"]
    part = next((section["title"] for section in notice["sections"] if section["kind"] == "part"), None)
    chapters = {section["id"]: (part, None if section["kind"] == "part" else section["label"] + section["title"]) for section in notice["sections"]}
    add_tasks(book, notice, chapters)
    add_units(book, notice, chapters)
    add_document(book, notice)
    add_check(book, notice["coverage"])
    book.save(output)
