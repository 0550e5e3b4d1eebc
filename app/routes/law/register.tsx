import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { comparePresets, TURNS } from '../../domain/law/two-dates.ts';
import { RegisterPage } from '../../features/law/register-page.tsx';
import { registerView } from '../../features/law/register-view.ts';
import { lookUp } from '../../messages/law.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lawDateOf } from './law-date.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(lookUp.title) }];

const word = z.string().max(80).catch('');
const page = z.coerce.number().int().min(1).max(500).catch(1);

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { register } = context.ports.content;
  const { on, typed, error } = lawDateOf(url, register);
  const asked = (field: string): string => word.parse((url.searchParams.get(field) ?? '').normalize('NFC').trim());
  const query = {
    on,
    words: asked('tim'),
    filters: { 'van-ban': asked('van-ban'), 'chu-de': asked('chu-de'), khau: asked('khau'), ai: asked('ai'), loai: asked('loai') },
    page: page.parse(url.searchParams.get('trang') ?? 1),
  };
  return { view: registerView(register, query), query, date: { typed, error }, turns: comparePresets(TURNS) };
}

export default function Register() {
  const { view, query, date, turns } = useLoaderData<typeof loader>();
  return <RegisterPage view={view} query={query} date={date} turns={turns} />;
}
