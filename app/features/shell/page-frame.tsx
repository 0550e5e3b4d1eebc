import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PersonRole } from '../../domain/roles.ts';
import { shell as words } from '../../messages/vi.ts';
import { search } from '../../messages/search.ts';
import { Icon } from '../../ui/icon.tsx';
import { SignOutForm } from '../offline/sign-out-form.tsx';
import { SEARCH_PATH } from '../search/paths.ts';
import { SearchBox } from '../search/search-box.tsx';
import { Brand } from './brand.tsx';

/** Who is signed in, as the header shows it. */
export interface Viewer {
  name: string;
  role: PersonRole;
}

interface Room {
  to: string;
  label: string;
  roles?: readonly PersonRole[];
}

const ROOMS: readonly Room[] = [
  { to: '/', label: words.home },
  { to: '/bai-hoc', label: words.lessons },
  { to: '/tinh-huong', label: words.cases },
  { to: '/quy-trinh', label: words.procedures },
  { to: '/tra-cuu', label: words.lookUp },
  { to: SEARCH_PATH, label: search.title },
  { to: '/lop', label: words.classes, roles: ['trainer', 'admin'] },
  { to: '/soan', label: words.drafts, roles: ['trainer', 'admin'] },
  { to: '/gop-y', label: words.contests, roles: ['trainer', 'admin'] },
  { to: '/quan-tri', label: words.people, roles: ['admin'] },
];

/** Addresses that belong to a room without standing below it. */
const BELONGS: Readonly<Record<string, string>> = { '/ban-lam-viec': '/tinh-huong', '/phan-tich': '/tinh-huong', '/lop-dieu-hanh': '/lop', '/hoi-dap': '/tra-cuu', '/goc-hoc-tap': '/' };

function roomOf(pathname: string): string {
  const first = `/${pathname.split('/')[1] ?? ''}`;
  return BELONGS[first] ?? first;
}

interface PageFrameProps {
  /** Undefined on pages that are the same for everybody. */
  viewer?: Viewer | null;
  children: ReactNode;
}

/** Skip link, header, page, footer. The page brings its own `<main id="noi-dung">`. */
export function PageFrame({ viewer, children }: PageFrameProps) {
  const here = roomOf(useLocation().pathname);
  const rooms = ROOMS.filter((room) => room.roles === undefined || (viewer !== undefined && viewer !== null && room.roles.includes(viewer.role)));
  return (
    <>
      <a className="skip" href="#noi-dung">{words.skip}</a>
      <header className="top" id="dau">
        <div className="top-in">
          <Brand />
          <a className="menu-open" href="#muc-luc"><Icon name="menu" />{words.contents}</a>
          <nav className="nav" id="muc-luc" aria-label={words.contents}>
            {rooms.map((room) => (
              <a key={room.to} href={room.to} aria-current={room.to === here ? 'page' : undefined}>{room.label}</a>
            ))}
            {viewer === null ? <a href="/dang-nhap" aria-current={here === '/dang-nhap' ? 'page' : undefined}>{words.signIn}</a> : null}
            {viewer === undefined || viewer === null ? null : <a className="in-menu" href="/tai-khoan" aria-current={here === '/tai-khoan' ? 'page' : undefined}>{words.account}</a>}
            <a className="shut" href="#dau">{words.closeContents}</a>
          </nav>
          {viewer === undefined && here !== SEARCH_PATH ? <SearchBox /> : null}
          {viewer === undefined || viewer === null ? null : <Whoami viewer={viewer} />}
        </div>
      </header>
      <Progress />
      {children}
      <footer className="foot">
        <p>{words.footer} <a href="/cach-cham-diem">{words.scoreGuide}</a> <a href="/rieng-tu">{words.privacy}</a> <a href="/ngoai-tuyen">{words.withoutNetwork}</a></p>
      </footer>
    </>
  );
}

function Whoami({ viewer }: { viewer: Viewer }) {
  return (
    <div className="whoami">
      <a href="/tai-khoan" aria-label={words.accountOf(viewer.name)}>{viewer.name}</a>
      <SignOutForm><button className="btn text" type="submit">{words.signOut}</button></SignOutForm>
    </div>
  );
}

/** With script a post does not reload the page, so that something has to say that it is under way. */
function Progress() {
  const { state } = useNavigation();
  useFocusOnError(state);
  return <p className={state === 'idle' ? 'progress' : 'progress busy'} role="status">{state === 'submitting' ? words.busy : ''}</p>;
}

/** A browser that loads a page puts the focus on the first field in error; after a post by script nobody else does. */
function useFocusOnError(state: 'idle' | 'loading' | 'submitting'): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== 'idle' && state === 'idle') document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    before.current = state;
  }, [state]);
}
