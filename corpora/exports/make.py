#!/usr/bin/env python3
"""Make the workbooks of this folder, as openpyxl and LibreOffice save them; see docs/formats.md.

  python3 make.py        (needs openpyxl, and soffice of LibreOffice Calc)

The texts are synthetic. Tests read the files, which are kept so that neither program is needed for them.
"""
import datetime
import pathlib
import subprocess

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).resolve().parent
HEADER = ["Henvendelse", "Dato", "Deltaker", "Besvart", "Totalresultat", "Andel", "Sum", "Kommentar"]
DAY = datetime.datetime(2021, 4, 29, 13, 30)
ROWS = [
    ["H1", DAY, "Alfa Demo", True, 62.125, 0.775, "=E4+10", "Hun lyttet & forsto «alt» <nesten>.\nLinje to"],
    ["H2", DAY.date(), "Beta Demo", False, None, 0.5, '=IF(E4>0,"ja","nei")', "=ikke en formel"],
    ["H3", "1. mai 2021", "Gamma Demo", True, 100, 1, "=1/0", "  Mellomrom foran og _x0041_ bak  "],
    ["H4", None, "Alfa Demo", True, 1 / 3, None, None, "Skjult rad: han var hyggelig. 🙂"],
]


def fill(book):
    sheet = book.active
    sheet.title = "Henvendelser"
    sheet["A1"] = "Uttrekk fra spørreundersøkelsen"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:H1")
    for column, name in enumerate(HEADER, 1):
        sheet.cell(3, column, name)
    for number, row in enumerate(ROWS, 4):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if column == 2 and isinstance(value, datetime.date):
                cell.number_format = "dd.mm.yyyy"
            elif column == 6:
                cell.number_format = "0.0%"
            elif column == 8:
                cell.data_type = "s" if value else "n"
    sheet.row_dimensions[7].hidden = True
    sheet.freeze_panes = "A4"
    sheet.auto_filter.ref = "A3:H7"
    sheet.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("Grunnlag", 0)
    hidden.sheet_state = "hidden"
    hidden.append(["Ikke", "dette"])
    book.create_sheet("Notater").append(["Fritt"])
    book.active = 1


def openpyxl_files():
    book = openpyxl.Workbook()
    fill(book)
    book.save(HERE / "openpyxl.xlsx")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(HERE / "openpyxl-1904.xlsx")
    # Write-only workbooks have inline texts and no references.
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Henvendelser")
    for row in [HEADER] + ROWS:
        cells = [WriteOnlyCell(sheet, value) for value in row]
        if row is not HEADER:
            # A comment that begins like a formula is none.
            cells[7].data_type = "s"
        sheet.append(cells)
    book.save(HERE / "openpyxl-write-only.xlsx")


def libreoffice_files():
    for kind in ("xlsx", "ods", "xls"):
        subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", HERE / "build", HERE / "openpyxl.xlsx"],
                       check=True, stdout=subprocess.DEVNULL)
        (HERE / "build" / f"openpyxl.{kind}").replace(HERE / f"libreoffice.{kind}")
    (HERE / "build").rmdir()


openpyxl_files()
libreoffice_files()
