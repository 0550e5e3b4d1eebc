import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperPrint, PRINT_PARTS } from '../../features/workshop/paper-print.tsx';
import { paperPrint } from '../../messages/hall-paper.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadPrint } from '../../use-cases/print-paper-mode.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(paperPrint.title(data?.print.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('phan');
  return { print: pageValue(loadPrint(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })), part: PRINT_PARTS.find((part) => part === asked) ?? null };
}

export default function PaperPrintRoute() {
  const { print, part } = useLoaderData<typeof loader>();
  return <PaperPrint print={print} part={part} />;
}
