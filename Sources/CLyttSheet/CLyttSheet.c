#include "CLyttSheet.h"

#include <stdlib.h>
#include <xlsxwriter.h>

struct lytt_sheet {
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_format *header, *wrapped, *date;
};

lytt_sheet *lytt_sheet_open(const char *path) {
  lytt_sheet *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  // Rows go to disk as they come, so that memory is bounded.
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  self->workbook = workbook_new_opt(path, &options);
  if (!self->workbook) {
    free(self);
    return NULL;
  }
  // No clock in any output: the same tables give the same bytes.
  lxw_doc_properties properties = {.created = 1577836800};
  workbook_set_properties(self->workbook, &properties);
  self->header = workbook_add_format(self->workbook);
  format_set_bold(self->header);
  format_set_bg_color(self->header, 0xE7ECEF);
  format_set_bottom(self->header, LXW_BORDER_THIN);
  format_set_text_wrap(self->header);
  format_set_align(self->header, LXW_ALIGN_VERTICAL_TOP);
  self->wrapped = workbook_add_format(self->workbook);
  format_set_align(self->wrapped, LXW_ALIGN_VERTICAL_TOP);
  self->date = workbook_add_format(self->workbook);
  format_set_num_format(self->date, "yyyy-mm-dd");
  format_set_align(self->date, LXW_ALIGN_VERTICAL_TOP);
  return self;
}

int32_t lytt_sheet_add(lytt_sheet *self, const char *name) {
  lxw_error error = workbook_validate_sheet_name(self->workbook, name);
  if (error != LXW_NO_ERROR) return (int32_t)error;
  self->sheet = workbook_add_worksheet(self->workbook, name);
  return self->sheet ? 0 : 1;
}

int32_t lytt_sheet_header(lytt_sheet *self, int32_t column, const char *text, double width) {
  worksheet_set_column(self->sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL);
  return (int32_t)worksheet_write_string(self->sheet, 0, (lxw_col_t)column, text, self->header);
}

int32_t lytt_sheet_text(lytt_sheet *self, int32_t row, int32_t column, const char *text) {
  return (int32_t)worksheet_write_string(self->sheet, (lxw_row_t)row, (lxw_col_t)column, text, self->wrapped);
}

int32_t lytt_sheet_number(lytt_sheet *self, int32_t row, int32_t column, double number) {
  return (int32_t)worksheet_write_number(self->sheet, (lxw_row_t)row, (lxw_col_t)column, number, self->wrapped);
}

int32_t lytt_sheet_date(lytt_sheet *self, int32_t row, int32_t column, int32_t year, int32_t month, int32_t day) {
  lxw_datetime date = {.year = year, .month = month, .day = day};
  return (int32_t)worksheet_write_datetime(self->sheet, (lxw_row_t)row, (lxw_col_t)column, &date, self->date);
}

void lytt_sheet_finish(lytt_sheet *self, int32_t rows, int32_t columns) {
  worksheet_freeze_panes(self->sheet, 1, 0);
  if (rows > 0 && columns > 0)
    worksheet_autofilter(self->sheet, 0, 0, (lxw_row_t)rows, (lxw_col_t)(columns - 1));
}

int32_t lytt_sheet_close(lytt_sheet *self) {
  lxw_error error = workbook_close(self->workbook);
  free(self);
  return (int32_t)error;
}
