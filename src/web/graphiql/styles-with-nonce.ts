/**
 * The page's policy takes style elements that carry the nonce of this very answer. Monaco makes its own as it goes and knows of no nonce, so every style
 * element is given one when it is made. Stands before all other imports.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const create = Document.prototype.createElement;
Document.prototype.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
  const element = create.call(this, name, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
} as typeof create;
