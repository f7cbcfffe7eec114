import { Stack, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useExtensionWords } from './extension-words.ts';

export const RequestedExtension = graphql(`
  fragment RequestedExtension on Extension { id status fromDueOn requestedDueOn requestedOn reason afterDeadline requestedBy { id name } }
`);

/** What the office asks for, in words. */
export function RequestInWords({ extension }: { extension: FragmentType<typeof RequestedExtension> }) {
  const { fromDueOn, requestedDueOn, requestedOn, requestedBy, reason, afterDeadline } = unmasked(RequestedExtension, extension);
  const word = useExtensionWords();
  const format = useFormat();
  return (
    <Stack gap={2}>
      <Text size="sm">{word('asked', { from: fromDueOn ? format.day(fromDueOn) : word('none'), to: format.day(requestedDueOn), who: requestedBy.name, on: format.day(requestedOn) })}</Text>
      <Text size="sm">“{reason}”</Text>
      {afterDeadline && <Text size="sm" c="red.8" fw={600}>{word('late')}</Text>}
    </Stack>
  );
}
