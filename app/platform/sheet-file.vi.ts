/** What a written workbook calls the sheet of the lists that its cells offer. */
export const sheetFileWords = { lists: 'Danh sách chọn' };
