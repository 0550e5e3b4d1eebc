/** Labels and hints of the fields that only some complaints have. */
export const COMPLAINT_FIELDS: Readonly<Record<string, { label: string; hint?: string }>> = {
  most: { label: 'Được cử nhiều nhất mấy người' },
  'execution.suspended/until': { label: 'Dừng thi hành đến hết ngày', hint: 'Để trống là đến khi giải quyết xong.' },
  'session.held/signed': { label: 'Chữ ký trên biên bản' },
  'evidence.received/from': { label: 'Nhận của ai' },
  'evidence.received/form': { label: 'Mẫu biên bản' },
  'file.handedOver/to': { label: 'Giao hồ sơ cho đâu' },
  'file.handedOver/items': { label: 'Những thứ giao đi' },
  'enforcement.urged/measure': { label: 'Làm gì' },
  'enforcement.ordered/says': { label: 'Văn bản ghi những gì' },
  'verification.reported/says': { label: 'Báo cáo ghi những gì' },
};
