import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TermsPage } from '../../features/law/terms-page.tsx';
import { lookUp } from '../../messages/law.ts';
import { pageTitle } from '../../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(lookUp.glossary) }];

export function loader({ context }: LoaderFunctionArgs) {
  const { terms, register } = context.ports.content;
  return [...terms.values()]
    .map(({ id, name, means, provision }) => {
      const article = provision === undefined ? undefined : register.provisions.get(provision)?.article;
      return { id, name, means, provision: provision === undefined || article === undefined ? null : { id: provision, article } };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

export default function Terms() {
  return <TermsPage terms={useLoaderData<typeof loader>()} />;
}
