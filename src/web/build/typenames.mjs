import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** The cache of the pages asks of everything which type it is: the text that is known to the server has to ask it, too. */
export const { transform } = addTypenameSelectionDocumentTransform;
