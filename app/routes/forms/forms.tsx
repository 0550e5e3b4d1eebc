import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formList } from '../../domain/forms/form-list.ts';
import { FormListPage } from '../../features/forms/form-list-page.tsx';
import { forms } from '../../messages/forms.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lawDateOf } from '../law/law-date.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(forms.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { register } = context.ports.content;
  const { on, typed, error } = lawDateOf(new URL(request.url), register);
  return { view: formList(register, on), date: { typed, error } };
}

export default function Forms() {
  const { view, date } = useLoaderData<typeof loader>();
  return <FormListPage view={view} date={date} />;
}
