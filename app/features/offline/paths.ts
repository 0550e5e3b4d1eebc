/** Addresses of the work without a network. */
export const DEVICE_PATH = '/ngoai-tuyen';
export const ITEMS_PATH = `${DEVICE_PATH}/cau-hoi`;
export const resultPath = (deviceCase: string) => `${DEVICE_PATH}/ket-qua/${deviceCase}`;
export const LEAVE_PATH = `${DEVICE_PATH}/thoat`;
/** The page of the device from any other page of ours. */
export const LEAVE_ADDRESS = `${DEVICE_PATH}?o=${encodeURIComponent(LEAVE_PATH)}`;
export const SIGN_OUT_PATH = '/dang-xuat';
/** In the browser's memory for all our pages: how many things were done on this device and not sent. */
export const WAITING_MARK = 'saban-cho-gui';
