import { index, layout, route } from '@remix-run/route-config';
import type { RouteConfig } from '@remix-run/route-config';

/** Every address of the application. The words are Vietnamese without marks; the files behind them are English. */
export default [
  layout('routes/shell.tsx', [
    index('routes/home.tsx'),
    route('dang-nhap', 'routes/account/sign-in.tsx'),
    route('lan-dau/:token', 'routes/account/first-sign-in.tsx'),
    route('tai-khoan', 'routes/account/account.tsx'),
    route('tinh-huong', 'routes/cases/library.tsx'),
    route('tinh-huong/:scenarioId', 'routes/cases/intro.tsx'),
    route('ban-lam-viec/:attemptId', 'routes/desk/desk.tsx'),
    route('ban-lam-viec/:attemptId/viec/:actKey', 'routes/desk/act.tsx'),
    route('ban-lam-viec/:attemptId/nop', 'routes/desk/submit.tsx'),
    route('phan-tich/:attemptId', 'routes/debrief/debrief.tsx'),
    route('phan-tich/:attemptId/ban-do', 'routes/debrief/map.tsx'),
    route('phan-tich/:attemptId/so-sanh', 'routes/compare/ways.tsx'),
    route('phan-tich/:attemptId/so-sanh/:forkId', 'routes/compare/forked.tsx'),
    route('phan-tich/:attemptId/lam-lai', 'routes/compare/repaired.tsx'),
    route('phan-tich/:attemptId/luat-khac', 'routes/compare/other-law.tsx'),
    route('lop', 'routes/classes/classes.tsx'),
    route('quan-tri', 'routes/admin/people.tsx'),
    route('quan-tri/cham-lai', 'routes/admin/regrade.tsx'),
    route('gop-y', 'routes/contests/contests.tsx'),
    route('gop-y/:contestId', 'routes/contests/contest.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
  layout('routes/text-shell.tsx', [
    route('quy-trinh', 'routes/procedures/procedures.tsx'),
    route('quy-trinh/:procedureId', 'routes/procedures/procedure.tsx'),
    route('tra-cuu', 'routes/law/register.tsx'),
    route('tra-cuu/*', 'routes/law/provision.tsx'),
    route('cach-cham-diem', 'routes/score-guide.tsx'),
    route('rieng-tu', 'routes/privacy.tsx'),
  ]),
  route('phan-tich/:attemptId/in', 'routes/debrief/print.tsx'),
  route('gop-y/:contestId/ban-ghi', 'routes/contests/trace.ts'),
  route('dang-xuat', 'routes/account/sign-out.ts'),
] satisfies RouteConfig;
