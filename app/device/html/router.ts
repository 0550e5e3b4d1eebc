import { jsx } from './jsx-runtime.ts';

/** Of the router, what the desk asks for: on the device a link is a link and a form a form, and device/main.ts answers both. */

type Props = Readonly<Record<string, unknown>>;

export function Form({ reloadDocument: _reloadDocument, ...props }: Props): unknown {
  return jsx('form', props);
}

export function Link({ to, ...props }: Props): unknown {
  return jsx('a', { ...props, href: to });
}

export function useLocation(): { hash: string; key: string; pathname: string } {
  return { hash: '', key: '', pathname: '' };
}

export function useNavigationType(): 'POP' {
  return 'POP';
}

export function useRevalidator(): { state: 'idle'; revalidate(): void } {
  return { state: 'idle', revalidate: () => {} };
}
