/** What a page says when a request cannot be answered. `remedy` is what to do now. */
export interface ErrorWords {
  title: string;
  what: string;
  remedy: string;
}

const words: Record<number, ErrorWords> = {
  400: { title: 'Địa chỉ hoặc nội dung gửi lên không đọc được', what: 'Máy chủ không hiểu được yêu cầu này, có thể địa chỉ bị cắt mất một phần khi chép.', remedy: 'Mở lại từ trang chính, hoặc quay lại trang trước rồi gửi lại.' },
  403: { title: 'Không được phép', what: 'Anh chị không có quyền vào trang này hoặc làm việc này.', remedy: 'Quay về trang chính, hoặc đăng nhập bằng đúng tài khoản.' },
  404: { title: 'Không có trang này', what: 'Địa chỉ không đúng, hoặc trang đã được chuyển đi.', remedy: 'Kiểm tra lại địa chỉ, hoặc quay về trang chính.' },
  405: { title: 'Cách gửi không được nhận', what: 'Địa chỉ này không nhận kiểu yêu cầu vừa gửi.', remedy: 'Quay về trang chính rồi làm lại từ đó.' },
  408: { title: 'Đường truyền quá chậm', what: 'Máy chủ đợi quá lâu mà chưa nhận đủ nội dung gửi lên.', remedy: 'Kiểm tra mạng rồi gửi lại. Việc đã ghi trước đó vẫn còn.' },
  409: { title: 'Có thay đổi ở nơi khác', what: 'Một cửa sổ hoặc máy khác vừa làm tiếp cùng việc này.', remedy: 'Tải lại trang để thấy điều mới nhất. Không mất gì.' },
  413: { title: 'Nội dung gửi lên quá dài', what: 'Mỗi lần gửi chỉ nhận tối đa 1 MB.', remedy: 'Quay lại trang trước, rút ngắn nội dung rồi gửi lại.' },
  414: { title: 'Địa chỉ quá dài', what: 'Địa chỉ dài hơn mức máy chủ nhận.', remedy: 'Mở lại từ trang chính.' },
  415: { title: 'Kiểu nội dung không được nhận', what: 'Máy chủ chỉ nhận nội dung của biểu mẫu trên các trang này.', remedy: 'Quay lại trang trước rồi gửi lại bằng nút trên trang.' },
  431: { title: 'Phần đầu của yêu cầu quá dài', what: 'Trình duyệt gửi kèm quá nhiều dữ liệu, thường do cookie cũ.', remedy: 'Xóa cookie của địa chỉ này rồi mở lại trang chính.' },
  500: { title: 'Máy chủ gặp lỗi', what: 'Có lỗi khi làm trang này. Việc đã ghi trước đó vẫn còn nguyên.', remedy: 'Tải lại trang. Nếu vẫn lỗi, báo người quản trị kèm mã lỗi dưới đây.' },
  503: { title: 'Máy chủ đang bận hoặc sắp dừng', what: 'Máy chủ chưa trả lời được lúc này. Việc đã ghi trước đó vẫn còn nguyên.', remedy: 'Đợi một lát rồi tải lại trang.' },
};

const crossOrigin: ErrorWords = {
  title: 'Yêu cầu từ trang khác bị chặn',
  what: 'Nội dung này không được gửi từ chính trang Sa Bàn đang mở, nên máy chủ không nhận.',
  remedy: 'Mở trang chính của Sa Bàn trong trình duyệt rồi làm lại từ đó.',
};

export function errorWords(status: number): ErrorWords {
  return words[status] ?? (status >= 500 ? words[500] : words[400]) ?? crossOrigin;
}

/** A file that is larger than its form takes. */
function tooBigUpload(most: number): ErrorWords {
  return { title: 'Tệp quá lớn', what: `Tệp gửi ở đây không quá ${Math.floor(most / 1024 / 1024)} MB. Chưa có gì được nhận.`, remedy: 'Quay lại trang trước, thu nhỏ tệp hoặc chia thành nhiều tệp rồi gửi lại.' };
}

export const errorPageWords = {
  crossOrigin,
  tooBigUpload,
  home: 'Về trang chính',
  reload: 'Tải lại trang',
  code: (id: string) => `Mã lỗi: ${id}`,
  product: 'Sa Bàn',
};
