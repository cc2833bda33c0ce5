// Writes workbooks by libxlsxwriter, whose headers are not visible here.
#pragma once
#include <stdint.h>

typedef struct lytt_sheet lytt_sheet;

// Begins a workbook that is written to `path` when it is closed.
lytt_sheet *_Nullable lytt_sheet_open(const char *_Nonnull path);
// Begins the next sheet; 0, or a word is wrong with its name.
int32_t lytt_sheet_add(lytt_sheet *_Nonnull sheet, const char *_Nonnull name);
// Cells in order of rows, and of columns in a row. 0, or the library's error.
int32_t lytt_sheet_header(lytt_sheet *_Nonnull sheet, int32_t column, const char *_Nonnull text, double width);
int32_t lytt_sheet_text(lytt_sheet *_Nonnull sheet, int32_t row, int32_t column, const char *_Nonnull text);
int32_t lytt_sheet_number(lytt_sheet *_Nonnull sheet, int32_t row, int32_t column, double number);
int32_t lytt_sheet_date(lytt_sheet *_Nonnull sheet, int32_t row, int32_t column, int32_t year, int32_t month,
                        int32_t day);
// Gives the sheet a filter and keeps its header in sight.
void lytt_sheet_finish(lytt_sheet *_Nonnull sheet, int32_t rows, int32_t columns);
// Writes the file and frees all; 0, or the library's error.
int32_t lytt_sheet_close(lytt_sheet *_Nonnull sheet);
