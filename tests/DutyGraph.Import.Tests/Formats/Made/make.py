"""Makes documents of the published lists with programs that DutyGraph does not use.

    make.py PAGES OUT SEEDS     PAGES: the folder of JSON that ListPagesExport writes; OUT: where the documents go; SEEDS: where the small ones for fuzzing go.

Debian packages: python3-docx python3-openpyxl python3-xlwt libreoffice-writer-nogui libreoffice-calc-nogui fonts-wqy-microhei.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import docx
import openpyxl
import xlwt
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from openpyxl.styles import Alignment

pages, out, seeds = map(pathlib.Path, sys.argv[1:4])


def lines(cell):
    return "\n".join(cell)


def runs(rows):
    """(first, last) of rows of one category, which a merged cell covers."""
    first = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i][1] != rows[first][1]:
            yield first, i - 1
            first = i


def word(page, path, merged=False, style="Table Grid"):
    document = docx.Document()
    document.styles["Normal"].font.name = "WenQuanYi Micro Hei"
    document.styles["Normal"].element.rPr.rFonts.set(qn("w:eastAsia"), "WenQuanYi Micro Hei")
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    for title in page["Titles"]:
        document.add_paragraph(title)
    for part in page["Sections"]:
        document.add_heading(part["Title"], level=1)
        table = document.add_table(rows=1 + len(part["Rows"]), cols=len(part["Columns"]), style=style)
        grid = [list(row.cells) for row in table.rows]
        for cell, title in zip(grid[0], part["Columns"]):
            cell.text = title
        spans = dict(runs(part["Rows"])) if merged else {}
        for i, row in enumerate(part["Rows"]):
            for j, printed in enumerate(row):
                if j == 1 and merged and i not in spans:
                    continue
                cell = grid[i + 1][j]
                cell.text = printed[0] if printed else ""
                for more in printed[1:]:
                    cell.add_paragraph(more)
        for first, last in spans.items():
            if last > first:
                grid[first + 1][1].merge(grid[last + 1][1])
    document.save(path)


def workbook(page, path, merged=False):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, part in enumerate(page["Sections"]):
        sheet = book.create_sheet(part["Title"][:31])
        sheet.append([page["Titles"][0] if number == 0 else part["Title"]])
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(part["Columns"]))
        if number == 0:
            for line in [*page["Titles"][1:], part["Title"]]:
                sheet.append([line])
        sheet.append(part["Columns"])
        top = sheet.max_row + 1
        spans = dict(runs(part["Rows"])) if merged else {}
        for i, row in enumerate(part["Rows"]):
            cells = [lines(cell) for cell in row]
            cells[0] = int(cells[0]) if cells[0].isdigit() else cells[0]
            if merged and i not in spans:
                cells[1] = None
            sheet.append(cells)
        for first, last in spans.items():
            if last > first:
                sheet.merge_cells(start_row=top + first, end_row=top + last, start_column=2, end_column=2)
        for row in sheet.iter_rows():
            for cell in row:
                cell.alignment = Alignment(wrap_text=True)
    book.save(path)


def old_workbook(page, path):
    book = xlwt.Workbook(encoding="utf-8")
    for number, part in enumerate(page["Sections"]):
        sheet = book.add_sheet(part["Title"])
        head = [page["Titles"][0], *page["Titles"][1:], part["Title"]] if number == 0 else [part["Title"]]
        for i, title in enumerate(head):
            sheet.write_merge(i, i, 0, len(part["Columns"]) - 1, title)
        for j, title in enumerate(part["Columns"]):
            sheet.write(len(head), j, title)
        for i, row in enumerate(part["Rows"]):
            for j, cell in enumerate(row):
                text = lines(cell)
                sheet.write(len(head) + 1 + i, j, float(text) if j == 0 and text.isdigit() else text)
    book.save(str(path))


def convert(path, to, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", to, "--outdir", str(folder), str(path)], check=True, stdout=subprocess.DEVNULL)
    if not (folder / f"{path.stem}.{to.split(':')[0]}").exists():
        sys.exit(f"soffice made no {to} of {path}")


def small(page, scratch):
    cut = {"Titles": page["Titles"], "Sections": [part | {"Rows": part["Rows"][:3]} for part in page["Sections"]]}
    old_workbook(cut, seeds / "small.xls")
    word(cut, scratch / "small.docx")
    convert(scratch / "small.docx", "pdf", seeds)


def main():
    out.mkdir(parents=True, exist_ok=True)
    seeds.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        small(json.loads((pages / "dashitou.json").read_text()), scratch)
        for file in sorted(pages.glob("*.json")):
            page = json.loads(file.read_text())
            name = file.stem
            word(page, out / f"{name}.python-docx.docx", merged=name == "dashitou")
            workbook(page, out / f"{name}.openpyxl.xlsx", merged=name in ("zhaosu", "liugong"))
            old_workbook(page, out / f"{name}.xlwt.xls")
            word(page, scratch / f"{name}.docx", merged=name == "dashitou")
            convert(scratch / f"{name}.docx", "pdf", scratch)
            (scratch / f"{name}.pdf").rename(out / f"{name}.libreoffice.pdf")
            if name == "zhaosu":
                word(page, scratch / "unruled.docx", style="Normal Table")
                convert(scratch / "unruled.docx", "pdf", scratch)
                (scratch / "unruled.pdf").rename(out / f"{name}.libreoffice-unruled.pdf")
            if name == "dashitou":
                workbook(page, scratch / f"{name}.xlsx")
                convert(scratch / f"{name}.docx", "html:HTML (StarWriter)", scratch)
                (scratch / f"{name}.html").rename(out / f"{name}.libreoffice.html")
                convert(scratch / f"{name}.xlsx", "xls:MS Excel 97", scratch)
                (scratch / f"{name}.xls").rename(out / f"{name}.libreoffice.xls")
                # Uses a separate folder, so that a failed conversion does not leave its input behind as a result.
                again = scratch / "again"
                convert(scratch / f"{name}.docx", "odt", scratch)
                convert(scratch / f"{name}.odt", "docx:MS Word 2007 XML", again)
                (again / f"{name}.docx").rename(out / f"{name}.libreoffice.docx")


main()
