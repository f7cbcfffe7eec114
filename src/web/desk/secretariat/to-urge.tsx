import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Urge, UrgedAssignment, UrgedBefore } from '../../assignment/urge.tsx';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { Matter } from './matter.tsx';
import { useSecretariatWords } from './secretariat-words.ts';
import { type ShareOnDesk, ShareRow } from './share-row.tsx';

type Share = { id: string } & FragmentType<typeof ShareOnDesk> & FragmentType<typeof UrgedAssignment>;

/** Work whose offices can be urged, one by one or those that are selected at once. */
export function ToUrge({ id, title, count, all, others, shares }: { id: string; title: string; count: number; all: ReactNode; others: ReactNode; shares: Share[] }) {
  const word = useSecretariatWords();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = shares.filter(share => selected.has(share.id));
  return (
    <Matter id={id} title={title} count={count} below={others} aside={<>{chosen.length > 0 && <Urge assignments={chosen} isSelection onDone={() => setSelected(new Set())} />}{all}</>}>
      {shares.map(share => (
        <ShareRow
          key={share.id}
          share={share}
          before={
            <Checkbox
              className="no-print"
              mt={3}
              aria-label={word('select', { office: unmasked(UrgedAssignment, share).office.name })}
              checked={selected.has(share.id)}
              onChange={({ currentTarget: { checked } }) => setSelected(before => new Set(checked ? [...before, share.id] : [...before].filter(other => other !== share.id)))}
            />
          }
          actions={<Urge assignments={[share]} />}
        >
          <UrgedBefore assignment={share} />
        </ShareRow>
      ))}
    </Matter>
  );
}
