import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { RouteConfigEntry } from '@remix-run/route-config';
import { tracePath } from '#app/domain/workshop/hall-paths.ts';
import routes from '#app/routes.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { beginCase, contestCase, workCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { answerInHall } from './support/floor.ts';
import { openHall, TO_VOTE } from './support/hall.ts';
import { DEVIATION, hallAtTheCase, SCENARIO } from './support/hall-desks.ts';
import { openHallWithTests } from './support/hall-tests.ts';
import { earnCertificate } from './support/learning.ts';
import { actsOf } from './support/logs.ts';
import { openOwnHall } from './support/own-hall.ts';
import { beginDraft, beginWriting, openLink } from './support/people.ts';
import { press as pressOn } from './support/press.ts';
import { shippedQuestion } from './support/questions.ts';
import { freshName } from './support/signing-in.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What is right need not be listed. */
const FAULTS_ALONE = { resultTypes: ['violations' as const] };
/** So many presses of Tab bring anybody to what a page is for, once the header is skipped. */
const TABS = 60;

interface Screen {
  name: string;
  role: 'nobody' | 'trainee' | 'admin';
  /** The case that stands open or was handed in. */
  attempt?: 'open' | 'submitted';
  /** What of a workshop with an open vote stands in the address: `path` gets it as its second argument. */
  hall?: 'code' | 'id';
  /** The address of a workshop in which six desks work a case, five of them wrongly. */
  hallCase?: true;
  /** A question from the floor that was answered: what stands in the address. */
  floor?: 'code' | 'id' | 'form' | 'answer';
  /** The same of a workshop that is at a test. */
  hallTest?: 'code' | 'id';
  path(attempt: string, link: string): string;
  status?: number;
  /** Brings the page into the state that is looked at. */
  prepare?(page: Page): Promise<void>;
  /** What the page is for. Pages to read have none. */
  main?(page: Page): Locator;
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first();
const link = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('link', { name }).first();
const questionAt = ({ question, seed }: DrawnQuestion): string => `/cau-hoi/${question.id}?so=${seed}`;
const press = (name: string) => async (page: Page) => {
  await button(name)(page).click();
  await expect(page.locator('.err, [role="alert"]').first()).toBeVisible();
};

/** Takes a seat at the door of a hall. */
const sitDown = async (page: Page): Promise<void> => {
  await button('Vào lớp')(page).click();
  await expect(page.getByRole('button', { name: 'Gửi câu trả lời' })).toBeVisible();
};

/** From the door, where whoever has no seat is led, to the choice of a role. */
const toRoles = async (page: Page): Promise<void> => {
  await button('Vào lớp')(page).click();
  await link('Chọn nhóm và vai')(page).click();
  await expect(page.getByLabel('Nhóm số mấy')).toBeVisible();
};

/** A page judges desks for three seconds; what is left comes with the next time it is asked for. */
const seeJudged = async (page: Page): Promise<void> => {
  const address = page.url();
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByText(DEVIATION.name).first()).toBeAttached({ timeout: 1000 });
  }).toPass();
};

/** The machine works beside the server; the page asks again by itself. */
const seeProved = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Từng lỗi một' })).toBeVisible({ timeout: 90_000 });
};

/** Gives everybody who is here a paper, then comes back. */
const givePapers = async (page: Page): Promise<void> => {
  await link('Giấy chứng nhận')(page).click();
  await button(/^Cấp giấy/)(page).click();
  await link('Mở bản in giấy chứng nhận')(page).click();
  await expect(page.locator('.cert')).toHaveCount(1);
};

/** A crowd case that groups work. */
const IN_GROUPS = [{ kind: 'case-stage', id: 'ca-dong-nguoi', title: 'Đêm trước cổng ủy ban', minutes: 40, scenario: 'doan-nguoi-truoc-cong', stage: null, groups: true }];

const SCREENS: Screen[] = [
  { name: 'welcome', role: 'nobody', path: () => '/', main: link('Vào học') },
  { name: 'sign-in', role: 'nobody', path: () => '/dang-nhap', main: button('Vào lớp') },
  { name: 'sign-in with errors', role: 'nobody', path: () => '/dang-nhap', prepare: press('Vào lớp'), main: button('Vào lớp') },
  { name: 'one-time link', role: 'admin', path: (_attempt, oneTime) => `/lan-dau/${oneTime}`, main: button('Đặt mật khẩu và vào') },
  { name: 'one-time link with errors', role: 'admin', path: (_attempt, oneTime) => `/lan-dau/${oneTime}`, prepare: press('Đặt mật khẩu và vào'), main: button('Đặt mật khẩu và vào') },
  { name: 'a one-time link that is not known', role: 'nobody', path: () => '/lan-dau/khong-co', status: 410 },
  { name: 'an address that leads nowhere', role: 'nobody', path: () => '/khong-co', status: 404 },
  { name: 'courses', role: 'nobody', path: () => '/bai-hoc', main: link('Các thành phần để soạn bài') },
  { name: 'course', role: 'nobody', path: () => '/bai-hoc/khieu-nai', main: link(/^Bài 1/) },
  { name: 'mini-case', role: 'trainee', path: () => '/tinh-huong/ao-ca-ven-song?chang=dialogue&bai=khieu-nai/doi-thoai-ngoi-lai-voi-nhau', main: button('Vào bàn làm việc') },
  { name: 'course that is not there', role: 'nobody', path: () => '/bai-hoc/khong-co', status: 404 },
  { name: 'lesson', role: 'nobody', path: () => '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong', main: button('Xem đáp án') },
  { name: 'lesson by an earlier law', role: 'nobody', path: () => '/bai-hoc/khieu-nai/quyet-dinh-gui-cong-khai-thi-hanh?ngay=2026-06-30', main: link('Trở lại luật hiện hành') },
  { name: 'lesson on paper', role: 'nobody', path: () => '/bai-hoc/to-cao/tiep-nhan-va-giu-kin/in', main: link('Về bài học') },
  { name: 'components of lessons', role: 'nobody', path: () => '/bai-hoc/thanh-phan', main: link('Về danh sách khóa') },
  { name: 'marking a lesson without a session', role: 'nobody', path: () => '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong/da-doc', main: link('Đăng nhập rồi đánh dấu') },
  { name: 'marking a lesson', role: 'trainee', path: () => '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong/da-doc', main: button('Đánh dấu đã đọc') },
  { name: 'marking a lesson that is not there', role: 'trainee', path: () => '/bai-hoc/khieu-nai/khong-co/da-doc', status: 404 },
  { name: 'own learning before it begins', role: 'trainee', path: () => '/bai-hoc/cua-toi', main: link('Xem các khóa') },
  { name: 'certificate among the own learning', role: 'trainee', path: () => '/bai-hoc/cua-toi', main: link(/^Mở và in giấy/) },
  { name: 'certificate', role: 'trainee', path: (_attempt, code) => `/giay-chung-nhan/${code}`, main: link('Về việc học của tôi') },
  { name: 'a certificate that is not there', role: 'nobody', path: () => '/giay-chung-nhan/khong-co', status: 404 },
  { name: 'certificate that is checked', role: 'trainee', path: (_attempt, code) => `/kiem-tra-giay-chung-nhan?ma=${code}`, main: button('Kiểm tra mã này') },
  { name: 'check of certificates', role: 'nobody', path: () => '/kiem-tra-giay-chung-nhan', main: button('Kiểm tra mã này') },
  { name: 'check of certificates with an error', role: 'nobody', path: () => '/kiem-tra-giay-chung-nhan', prepare: press('Kiểm tra mã này'), main: button('Kiểm tra mã này') },
  { name: 'learning corner', role: 'trainee', attempt: 'submitted', path: () => '/goc-hoc-tap', main: link('Ôn lại bây giờ') },
  { name: 'refresher with errors', role: 'trainee', path: () => '/goc-hoc-tap/on-lai?goi-y=1', prepare: press('Trả lời'), main: button('Trả lời') },
  { name: 'own data with errors', role: 'trainee', path: () => '/goc-hoc-tap/du-lieu', prepare: press('Xóa dữ liệu học của tôi'), main: button('Xóa dữ liệu học của tôi') },
  { name: 'what the own unit remembers', role: 'admin', path: () => '/goc-hoc-tap/don-vi', main: link('Về góc học tập') },
  { name: 'procedures', role: 'nobody', path: () => '/quy-trinh', main: link('Giải quyết khiếu nại lần đầu') },
  { name: 'procedure', role: 'nobody', path: () => '/quy-trinh/complaint?ngay=31%2F2%2F2026', main: button('Xem theo ngày này') },
  { name: 'procedure that is not there', role: 'nobody', path: () => '/quy-trinh/khong-co', status: 404 },
  { name: 'law register', role: 'nobody', path: () => '/tra-cuu', main: button('Tìm trong sổ luật') },
  { name: 'law register, searched', role: 'nobody', path: () => '/tra-cuu?tim=doi+thoai&ngay=31%2F2%2F2026', main: link(/^(Khoản|Điều|Điểm)/) },
  { name: 'law register, narrowed', role: 'nobody', path: () => '/tra-cuu?chu-de=khieu-nai&khau=thu-ly&loai=thoi-han', main: link(/^(Khoản|Điều|Điểm)/) },
  { name: 'provision', role: 'nobody', path: () => '/tra-cuu/lkn-2011/d28', main: button('Xem') },
  { name: 'provision before it was law', role: 'nobody', path: () => '/tra-cuu/lkn-2011/d27?ngay=2010-01-01', main: button('Xem') },
  { name: 'law of two dates', role: 'nobody', path: () => '/tra-cuu/so-sanh', main: button('So sánh hai ngày này') },
  { name: 'legal words', role: 'nobody', path: () => '/tra-cuu/tu-ngu', main: link(/^(Khoản|Điều|Điểm)/) },
  { name: 'search', role: 'nobody', path: () => '/tim', main: button('Tìm') },
  { name: 'search with results', role: 'nobody', path: () => '/tim?q=to+cao', main: link(/tố cáo/i) },
  { name: 'provision that is not there', role: 'nobody', path: () => '/tra-cuu/lkn-2011/d999', status: 404 },
  { name: 'forms', role: 'nobody', path: () => '/bieu-mau?ngay=31%2F2%2F2026', main: button('Xem mẫu của ngày này') },
  { name: 'blank form', role: 'nobody', path: () => '/bieu-mau/nd124-2020/mau-03@2026', main: link('Về danh sách biểu mẫu') },
  { name: 'blank page of a book', role: 'nobody', path: () => '/bieu-mau/nd154-2026/mau-03-tcd@2026', main: link('Về danh sách biểu mẫu') },
  { name: 'form that is not there', role: 'nobody', path: () => '/bieu-mau/khong-co', status: 404 },
  { name: 'privacy', role: 'nobody', path: () => '/rieng-tu' },
  { name: 'without a network', role: 'nobody', path: () => '/ngoai-tuyen', main: button('Lấy việc hôm nay về máy') },
  { name: 'how it is graded', role: 'nobody', path: () => '/cach-cham-diem', prepare: (page) => page.locator('main details > summary').first().click() },
  { name: 'catalogue of errors', role: 'nobody', path: () => '/sai-sot' },
  { name: 'catalogue of errors, one part', role: 'nobody', path: () => '/sai-sot?phan=denunciation', main: link(/^Tố cáo/) },
  { name: 'home', role: 'trainee', attempt: 'open', path: () => '/', main: link('Vào bàn làm việc') },
  { name: 'account', role: 'trainee', path: () => '/tai-khoan', main: button('Thoát ra') },
  { name: 'account with a password', role: 'admin', path: () => '/tai-khoan', prepare: press('Đổi mật khẩu'), main: button('Đổi mật khẩu') },
  { name: 'library', role: 'trainee', attempt: 'open', path: () => '/tinh-huong', main: link('Làm tiếp') },
  { name: 'library, narrowed to nothing', role: 'trainee', path: () => '/tinh-huong?vai=police&quy-trinh=land-dispute&phut=20', main: button('Lọc tình huống') },
  { name: 'intro of a case', role: 'trainee', attempt: 'submitted', path: () => '/tinh-huong/quay-cho-go-may', main: button('Ngồi vào bàn') },
  { name: 'desk', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}`, main: button(/^Hỏi /) },
  { name: 'desk with what can be hinted', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}?goi-y=1`, main: button('Mở gợi ý này') },
  { name: 'desk of a case worked through', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}`, main: link('Xem phân tích') },
  { name: 'form of an act', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/viec/complaint.settled`, main: button('Ra quyết định') },
  { name: 'form of an act with errors', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/viec/complaint.settled`, prepare: press('Ra quyết định'), main: button('Ra quyết định') },
  { name: 'form with a provision', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/viec/complaint.acceptanceRefused`, main: (page) => page.locator('.act-form button') },
  { name: 'reception logbook', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}/so/so-tiep-cong-dan`, main: link('Về bàn làm việc') },
  { name: 'petition register', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/so/so-theo-doi-don`, main: link('Ghi đơn vào sổ') },
  { name: 'petition software', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/so/phan-mem`, main: button('Cập nhật cơ sở dữ liệu') },
  { name: 'folder of papers', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}/so/ho-so`, main: link('Về bàn làm việc') },
  { name: 'telephone and post', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}/so/cong-van`, main: link('Về bàn làm việc') },
  { name: 'an online screen that the case does not have', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/so/truc-tuyen`, status: 404 },
  { name: 'paper that was made', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}/giay/31`, main: link('Xem mẫu chưa điền') },
  { name: 'paper that was not made', role: 'trainee', attempt: 'submitted', path: (attempt) => `/ban-lam-viec/${attempt}/giay/1`, status: 404 },
  { name: 'handing in', role: 'trainee', attempt: 'open', path: (attempt) => `/ban-lam-viec/${attempt}/nop`, main: button('Nộp ca và xem phân tích') },
  { name: 'debrief', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}`, main: button(/^Thử lại từ/) },
  { name: 'ways of doing a case otherwise', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/so-sanh`, main: link(/^So sánh khi sửa lỗi/) },
  { name: 'two futures of a case', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/lam-lai?loi=late:complaint.acceptanceRefused:`, main: button('Làm tiếp từ đây') },
  { name: 'a comparison with a case that is no fork of it', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/so-sanh/${attempt}`, status: 404 },
  { name: 'the law of another date', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/luat-khac?ngay=2026-06-30`, main: button('Xem theo luật ngày này') },
  { name: 'the law of a date that is none', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/luat-khac?ngay=31%2F2%2F2026`, prepare: (page) => expect(page.locator('.err')).toBeVisible(), main: button('Xem theo luật ngày này') },
  { name: 'a case beside those that look like it', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/vu-gan-giong`, main: link('Về phân tích sau ca') },
  { name: 'map of a case', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/ban-do`, main: link(/^Lỗi 1/) },
  { name: 'debrief on paper', role: 'trainee', attempt: 'submitted', path: (attempt) => `/phan-tich/${attempt}/in`, main: link('Về phân tích') },
  { name: 'a case of somebody else', role: 'trainee', path: () => '/ban-lam-viec/01m8323b80000che4hwa7vvvnf', status: 404 },
  { name: 'a room that is not for trainees', role: 'trainee', path: () => '/quan-tri', status: 403 },
  { name: 'question', role: 'nobody', path: () => questionAt(shippedQuestion('date', 'one')), main: button('Xem đáp án') },
  { name: 'question with errors', role: 'trainee', path: () => questionAt(shippedQuestion('date', 'day')), prepare: press('Xem đáp án'), main: button('Xem đáp án') },
  { name: 'question of an order', role: 'nobody', path: () => questionAt(shippedQuestion('order', 'order')), main: button('Xem đáp án') },
  { name: 'question that was answered', role: 'nobody', path: () => `${questionAt(shippedQuestion('date', 'one'))}&dap=a`, main: link('Làm câu khác cùng loại') },
  { name: 'question that is not there', role: 'nobody', path: () => '/cau-hoi/khong-co?so=1', status: 404 },
  { name: 'bank of questions', role: 'admin', path: () => '/ngan-hang-cau-hoi?loai=date&muc=1', main: button('Lọc') },
  { name: 'classes', role: 'admin', path: () => '/lop', main: button('Mở lớp và lấy mã') },
  { name: 'classes with errors', role: 'admin', path: () => '/lop', prepare: press('Mở lớp và lấy mã'), main: button('Mở lớp và lấy mã') },
  { name: 'workshops', role: 'admin', hall: 'id', path: () => '/lop-dieu-hanh', main: button('Mở buổi học và lấy mã') },
  { name: 'workshops with errors', role: 'admin', path: () => '/lop-dieu-hanh', prepare: press('Mở buổi học và lấy mã'), main: button('Mở buổi học và lấy mã') },
  { name: 'console of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}`, main: button('Khóa trả lời') },
  { name: 'run-sheet of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/soan?vua=doi`, main: link('Luật nói gì về rút khiếu nại') },
  { name: 'facts of a workshop with errors', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/soan/thong-tin`, prepare: async (page) => {
    await page.getByLabel('Giờ bắt đầu').fill('sáng');
    await press('Ghi thông tin')(page);
  }, main: button('Ghi thông tin') },
  { name: 'vote of a run-sheet with errors', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/soan/viec?loai=vote`, prepare: press('Thêm vào chương trình'), main: button('Thêm vào chương trình') },
  { name: 'law of a run-sheet, searched, with errors', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/soan/viec/luat-rut-don`, prepare: async (page) => {
    await page.getByRole('searchbox', { name: 'Tìm điều luật' }).fill('thu ly');
    await button('Tìm điều luật')(page).click();
    await expect(page.getByRole('group', { name: 'Kết quả tìm' })).toBeVisible();
    await page.getByLabel('Luật của ngày').fill('31/2/2026');
    await press('Ghi việc này')(page);
  }, main: button('Ghi việc này') },
  { name: 'where a hall left the law, before anybody has', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/ban-do?ca=${SCENARIO}`, main: link('Xem ai đang ở đâu, ai đang kẹt') },
  { name: 'where a hall left the law', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/ban-do?ca=${SCENARIO}`, prepare: seeJudged },
  { name: 'one desk of a hall, step by step', role: 'admin', hallCase: true, path: (_attempt, id) => tracePath(id, { scenario: SCENARIO, deviation: DEVIATION.key, date: null }), prepare: (page) => expect(page.getByRole('heading', { level: 1, name: DEVIATION.name })).toBeVisible() },
  { name: 'who of a hall is where', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/ai-dang-o-dau` },
  { name: 'paper of a workshop with errors', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/ban-giay`, prepare: async (page) => {
    await page.getByLabel('Phiếu 1, câu A').fill('2');
    await page.getByLabel('Phiếu 1, số người').fill('3');
    await press('Ghi các phiếu')(page);
  }, main: button('Ghi các phiếu') },
  { name: 'printed sheets of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/ban-giay/in`, main: link('Về trang bản giấy') },
  { name: 'role in a group with errors', role: 'admin', path: (_attempt, code) => `/lop/${code}/vai`, prepare: async (page) => {
    await toRoles(page);
    await press('Nhận vai')(page);
  }, main: button('Nhận vai') },
  { name: 'role in a group at its desk', role: 'admin', path: (_attempt, code) => `/lop/${code}/vai`, prepare: async (page) => {
    await toRoles(page);
    await page.getByLabel('Nhóm số mấy').fill('1');
    await page.getByRole('radio', { name: /^Công an/ }).check();
    await button('Nhận vai')(page).click();
    await button('Ngồi vào bàn của nhóm')(page).click();
    await expect(page.getByRole('heading', { name: 'Nhóm 1, vai Công an' })).toBeVisible();
  } },
  { name: 'notes of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/ghi-chu`, main: (page) => page.getByRole('button', { name: 'Ghi lại' }).first() },
  { name: 'list of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/danh-sach`, main: link('Nhập danh sách') },
  { name: 'list of a workshop with people', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/danh-sach`, main: button('Ghép') },
  { name: 'list to be signed', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/danh-sach/in`, main: link(/^Danh sách/) },
  { name: 'papers of a workshop', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/danh-sach/giay-chung-nhan`, prepare: givePapers },
  { name: 'list that is read in, with errors', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/danh-sach/nhap`, prepare: press('Xem thử'), main: button('Xem thử') },
  { name: 'report of a workshop', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/bao-cao`, main: link('In một trang cho lớp sau') },
  { name: 'page for the next class', role: 'admin', hallCase: true, path: (_attempt, id) => `/lop-dieu-hanh/${id}/bao-cao/cho-lop-sau`, main: link('Về báo cáo') },
  { name: 'projector', role: 'admin', hall: 'id', path: (_attempt, id) => `/may-chieu/${id}`, main: (page) => page.getByRole('link', { name: 'Về trang điều hành' }) },
  { name: 'map on the projector', role: 'admin', hallCase: true, path: (_attempt, id) => `/may-chieu/${id}/ban-do?ca=${SCENARIO}`, prepare: seeJudged },
  { name: 'projector with a slide', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/dieu-khien`, prepare: async (page) => {
    for (const name of ['Khóa trả lời', 'Chiếu phân bố', 'Sang việc sau']) await pressOn(page, name);
    await page.goto(page.url().replace(/lop-dieu-hanh\/([^/]+)\/dieu-khien/, 'may-chieu/$1'));
    await page.locator('.slide').waitFor();
  } },
  { name: 'remote with a link for another device', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/dieu-khien`, prepare: async (page) => {
    await page.getByRole('button', { name: 'Lấy mã cho máy khác' }).click();
    await page.getByRole('img', { name: 'Mã QR để điều khiển bằng máy khác' }).waitFor();
  } },
  { name: 'remote of a workshop', role: 'admin', hall: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/dieu-khien`, main: button('Khóa trả lời') },
  { name: 'a link to a remote that is not known', role: 'nobody', path: () => '/dieu-khien/khong-co', status: 410 },
  { name: 'door of a hall', role: 'nobody', path: () => '/vao?ma=9999', main: button('Tìm lớp') },
  { name: 'joining a workshop', role: 'admin', hall: 'code', path: (_attempt, code) => `/lop/${code}/vao`, main: button('Vào lớp') },
  { name: 'questions from the floor, with errors', role: 'admin', floor: 'code', path: (_attempt, code) => `/lop/${code}/cau-hoi`, prepare: async (page) => {
    await button('Vào lớp')(page).click();
    await link('Hỏi giảng viên')(page).click();
    await press('Gửi câu hỏi')(page);
  }, main: button('Gửi câu hỏi') },
  { name: 'questions of a workshop', role: 'admin', floor: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/cau-hoi`, main: (page) => page.getByText('Đã trả lời (1)') },
  { name: 'answer to a question, searched', role: 'admin', floor: 'form', path: (_attempt, form) => `/lop-dieu-hanh/${form.split(' ').at(0)}/cau-hoi/${form.split(' ').at(-1)}`, prepare: async (page) => {
    await page.getByRole('searchbox', { name: 'Tìm điều luật' }).fill('thu ly');
    await page.getByLabel('Câu trả lời', { exact: true }).fill('');
    await button('Tìm')(page).click();
    await expect(page.getByRole('group', { name: 'Điều luật tìm thấy' })).toBeVisible();
    await press('Đăng bản đã sửa')(page);
  }, main: button('Đăng bản đã sửa') },
  { name: 'library of answers', role: 'admin', floor: 'id', path: () => '/hoi-dap?q=thu+ly', main: button('Tìm trong Hỏi đáp') },
  { name: 'answer of the library', role: 'admin', floor: 'answer', path: (_attempt, answer) => `/hoi-dap/${answer}`, main: link('Về Hỏi đáp') },
  { name: 'an answer that is not there', role: 'nobody', path: () => '/hoi-dap/khong-co', status: 404 },
  { name: 'test on a phone, with errors', role: 'admin', hallTest: 'code', path: (_attempt, code) => `/lop/${code}/kiem-tra`, prepare: async (page) => {
    await button('Vào lớp')(page).click();
    await link('Làm bài')(page).click();
    await press('Ghi câu trả lời')(page);
  }, main: button('Ghi câu trả lời') },
  { name: 'results of tests', role: 'admin', hallTest: 'id', path: (_attempt, id) => `/lop-dieu-hanh/${id}/kiem-tra`, main: link('Về trang điều hành') },
  { name: 'room of a phone', role: 'admin', hall: 'code', path: (_attempt, code) => `/lop/${code}`, prepare: sitDown },
  { name: 'drafts', role: 'admin', path: () => '/soan', main: button('Bắt đầu soạn') },
  { name: 'errors to begin a case from', role: 'admin', path: () => '/soan/tu-sai-sot?tim=thu+ly', main: button(/^Soạn vụ này/) },
  { name: 'people of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/nguoi`, main: button('Thêm một người') },
  { name: 'other dates of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/luat-ngay-khac`, main: link('Về trang soạn') },
  { name: 'review of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/duyet`, main: button('Gửi đi duyệt') },
  { name: 'versions of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/phien-ban`, main: link('Về danh sách bài soạn') },
  { name: 'proof of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/chung-minh`, prepare: seeProved },
  // A run that is no more leads to the page of all of them, and from there one is looked at.
  { name: 'run of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/chung-minh/khong-co`, prepare: async (page) => {
    await seeProved(page);
    await link('Xem từng bước')(page).click();
    await expect(page.getByRole('heading', { name: 'Từng bước' })).toBeVisible();
  } },
  { name: 'trials of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/chay-thu`, main: button('Chạy thử bản này') },
  { name: 'variants of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/bien-the`, main: button('Ghi chỗ được khác') },
  { name: 'editor of a lesson', role: 'admin', path: (_attempt, lesson) => `/soan/bai-hoc/${lesson}`, main: button('Ghi bài') },
  { name: 'editor of a question', role: 'admin', path: (_attempt, question) => `/soan/cau-hoi/${question}`, main: button('Ghi câu hỏi') },
  { name: 'editor of a course', role: 'admin', path: (_attempt, course) => `/soan/khoa-hoc/${course}`, main: button('Ghi khóa học') },
  { name: 'pictures of a lesson', role: 'admin', path: (_attempt, lesson) => `/soan/bai-hoc/${lesson}/hinh`, main: button('Tải hình lên') },
  { name: 'review of a lesson', role: 'admin', path: (_attempt, lesson) => `/soan/bai/${lesson}/duyet`, main: button('Gửi đi duyệt') },
  { name: 'rights of authors', role: 'admin', path: () => '/soan/quyen', main: link('Về danh sách bài soạn') },
  { name: 'taking files in', role: 'admin', path: () => '/soan/nhap', main: button('Xem trước') },
  { name: 'sharing of a draft', role: 'admin', path: (_attempt, draft) => `/soan/chia-se/${draft}`, main: button('Tải tệp về') },
  { name: 'paper exercise of a draft', role: 'admin', path: (_attempt, draft) => `/soan/tinh-huong/${draft}/ra-giay`, main: link('Về trang chia sẻ') },
  { name: 'paper exercise of a case', role: 'admin', path: () => '/tinh-huong/quay-cho-go-may/ra-giay', main: link('Về tình huống') },
  { name: 'inbox of authors', role: 'admin', path: () => '/soan/y-kien', main: link('Số liệu các câu hỏi') },
  { name: 'figures of a case', role: 'admin', path: () => '/soan/y-kien/tinh-huong/dat-vuon-bai-sa', main: link('Về ý kiến và số liệu') },
  { name: 'audit of authors', role: 'admin', path: () => '/soan/nhat-ky', main: link('Quyền soạn, duyệt, phát hành') },
  { name: 'people', role: 'admin', path: () => '/quan-tri', main: button('Thêm người và lấy liên kết') },
  { name: 'grading anew', role: 'admin', path: () => '/quan-tri/cham-lai' },
  { name: 'what has to be looked through again', role: 'admin', path: () => '/quan-tri/cap-nhat', main: button(/^Đã rà soát/) },
  { name: 'contests', role: 'admin', path: () => '/gop-y', main: button('Lọc') },
  { name: 'one contest', role: 'admin', attempt: 'submitted', path: (_attempt, contest) => `/gop-y/${contest}`, main: button('Gửi câu trả lời') },
  { name: 'one contest with errors', role: 'admin', attempt: 'submitted', path: (_attempt, contest) => `/gop-y/${contest}`, prepare: press('Gửi câu trả lời'), main: button('Gửi câu trả lời') },
];

/** What has the focus, and whether something else still lies over it once the page has come to rest: letters in place, what is read later there, scrolling done. */
function focusOn(goal: Locator): Promise<{ reached: boolean; covered: string | null }> {
  return goal.evaluate(async (element) => {
    // The middle of what can be seen of it: something taller than the window has its own middle outside.
    const middle = (from: number, length: number, window: number): number => (Math.max(0, from) + Math.min(window, from + length)) / 2;
    const isSeen = (focused: Element, box: DOMRect): boolean => {
      const top = document.elementFromPoint(middle(box.x, box.width, innerWidth), middle(box.y, box.height, innerHeight));
      return top !== null && (focused.contains(top) || top.contains(focused));
    };
    await document.fonts.ready;
    for (let frames = 0; ; frames += 1) {
      await new Promise(requestAnimationFrame);
      const focused = document.activeElement;
      const box = focused?.getClientRects()[0];
      if (focused === null || focused === document.body || box === undefined) return { reached: false, covered: null };
      if (isSeen(focused, box)) return { reached: focused === element, covered: null };
      if (frames === 60) return { reached: focused === element, covered: focused.outerHTML.slice(0, 80) };
    }
  });
}

/** Where somebody who goes by keyboard stands: at the top of a page, or in the field that is in error. */
type Start = 'top' | 'error';

/** Waits until what was just begun is drawn: whoever presses keys has seen something first. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Goes with Tab to what the page is for, as somebody without a mouse does: by the skip link, or on from the field in error. */
async function expectReachable(page: Page, goal: Locator, start: Start): Promise<void> {
  const covered: string[] = [];
  // What the device writes comes after the page.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await atRest(page);
  if (start === 'error') {
    await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  } else if ((await page.getByRole('banner').count()) > 0) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Bỏ qua đầu trang, tới nội dung' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
    // The router follows the link after the browser has, and brings the top of the content into view once more.
    await atRest(page);
  }
  for (let presses = 0; presses < TABS; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOn(goal);
    if (focus.covered !== null) covered.push(focus.covered);
    if (!focus.reached) continue;
    expect(covered, 'focused behind something else').toEqual([]);
    return;
  }
  throw new Error(`not reached by ${TABS} presses of Tab: ${String(goal)}`);
}

const BARS = '.next, .desk-tabs';

/** The page as it is when all of it can be seen: nothing folded, and no bar that stays lying over what scrolls below it. */
async function layOpen(page: Page): Promise<void> {
  await page.locator('details:not([open])').evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
  await page.locator(BARS).evaluateAll((bars) => bars.forEach((bar) => bar instanceof HTMLElement && bar.style.setProperty('position', 'static')));
}

/** The same page on a phone: anew where its address says everything, else as it stands, on from the same field. */
async function takeToPhone(page: Page, start: Start): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  if (start === 'top') {
    // A page that was visited before is scrolled to where it was left, and the skip link left its mark in the address.
    await page.evaluate(() => scrollTo(0, 0));
    await page.goto(page.url().replace(/#.*/, ''));
    return;
  }
  await page.locator(BARS).evaluateAll((bars) => bars.forEach((bar) => bar instanceof HTMLElement && bar.style.removeProperty('position')));
  const inError = page.locator('[aria-invalid="true"]').first();
  if (await inError.isVisible()) await inError.focus();
}

/** What axe finds. The pages hold no other pages, so it need not open a window to put their results together. */
async function faultsOf(check: AxeBuilder): Promise<string[]> {
  const { violations } = await check.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** No fault that a machine can find, and nothing that hangs over the edge of the screen. */
async function expectSound(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await layOpen(page);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await faultsOf(new AxeBuilder({ page }).options(FAULTS_ALONE).withTags(STANDARDS))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

// Every page is looked at twice; a busy machine takes its time.
test.describe.configure({ timeout: 150_000 });

for (const screen of SCREENS) {
  test(`${screen.name}: no accessibility fault at a desk, in the dark and on a phone, nothing over the edge, the keyboard comes to what it is for`, async ({ page, server, signIn }) => {
    let attempt = '';
    let oneTime = '';
    if (screen.role !== 'nobody') {
      const session = await signIn(screen.role, freshName());
      if (screen.attempt === 'open') attempt = await beginCase(server.dataDir, session, 'dat-vuon-bai-sa');
      if (screen.attempt === 'submitted') attempt = await workCase(server.dataDir, session, 'quay-cho-go-may', actsOf('quay-cho-go-may', 'khong-thu-ly-tre'));
      if (screen.name.startsWith('one contest')) oneTime = await contestCase(server.dataDir, session, attempt);
      if (screen.hall !== undefined) oneTime = (await openHall(server.dataDir, session, TO_VOTE))[screen.hall];
      if (screen.name.startsWith('role')) oneTime = (await openOwnHall(server.dataDir, session, IN_GROUPS, ['run.started'])).code;
      if (screen.floor !== undefined) {
        const hall = await openHall(server.dataDir, session, TO_VOTE);
        const { question, answer } = await answerInHall(server.dataDir, session, hall);
        oneTime = { ...hall, form: `${hall.id} ${question}`, answer }[screen.floor];
      }
      if (screen.hallCase === true) oneTime = (await hallAtTheCase(server.dataDir, session)).id;
      if (screen.hallTest !== undefined) oneTime = (await openHallWithTests(server.dataDir, session, ['run.started']))[screen.hallTest];
      if (screen.name.startsWith('certificate')) oneTime = await earnCertificate(server.dataDir, session);
      if (screen.name.endsWith('of a draft')) oneTime = await beginDraft(server.dataDir, session);
      const [, writing] = /^(?:editor|pictures|review) of a (lesson|question|course)$/.exec(screen.name) ?? [];
      if (writing !== undefined) oneTime = await beginWriting(server.dataDir, session, writing);
      if (screen.name.startsWith('one-time')) oneTime = await openLink(server.dataDir, session);
    }
    const answered = await page.goto(screen.path(attempt, oneTime));
    expect(answered?.status()).toBe(screen.status ?? 200);
    await screen.prepare?.(page);

    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.title()).toMatch(/^\S.* – Sa Bàn$/);
    expect(await page.content(), 'a letter that is none').not.toContain('\uFFFD');
    const goal = screen.main?.(page);
    const start = screen.prepare === undefined ? 'top' : 'error';
    if (goal !== undefined) await expectReachable(page, goal, start);
    // Light and dark differ in nothing but colours, and colours do not depend on how wide a page is.
    await expectSound(page, 'dark');

    await takeToPhone(page, start);
    if (goal !== undefined) await expectReachable(page, goal, start);
    await expectSound(page, 'light');
  });
}

/** The whole address of every route that shows a page. */
function addresses(entries: readonly RouteConfigEntry[]): string[] {
  return entries.flatMap(({ path, index, file, children }) => {
    if (children !== undefined) return addresses(children);
    return file.endsWith('.tsx') ? [index === true ? '/' : `/${path ?? ''}`] : [];
  });
}

test('no page of the application is left out', async () => {
  const visited = SCREENS.map((screen) => screen.path('x', 'x').replace(/\?.*/, ''));
  const missed = addresses(await routes).filter((address) => {
    const pattern = new RegExp(`^${address.replaceAll(/:[a-zA-Z]+/g, '[^/]+').replaceAll('*', '.+')}$`);
    return !visited.some((path) => pattern.test(path));
  });
  expect(missed).toEqual([]);
});
