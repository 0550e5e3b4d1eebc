/** Addresses of the work without a network. */
export const DEVICE_PATH = '/ngoai-tuyen';
export const ITEMS_PATH = `${DEVICE_PATH}/cau-hoi`;
export const resultPath = (deviceCase: string) => `${DEVICE_PATH}/ket-qua/${deviceCase}`;
