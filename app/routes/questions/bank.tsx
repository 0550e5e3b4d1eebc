import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BankPage } from '../../features/questions/bank-page.tsx';
import { questions } from '../../messages/questions.ts';
import { pageTitle } from '../../messages/vi.ts';
import { listBank } from '../../use-cases/list-bank.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(questions.bank) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const filter = { course: query.get('khoa-hoc') ?? '', kind: query.get('loai') ?? '', level: query.get('muc') ?? '', provision: query.get('dieu-khoan') ?? '' };
  return { list: pageValue(listBank(context.ports, requireCaller(context, request), filter)), filter };
}

export default function Bank() {
  const { list, filter } = useLoaderData<typeof loader>();
  return <BankPage list={list} filter={filter} />;
}
