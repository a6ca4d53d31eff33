/**
 * Text of the interface: what readers see, hear or print. It belongs to the catalogue in src/messages, so that one
 * place has its tone, and a second language can be added beside it.
 */

/** Several words, words that end like a sentence, or one word with a capital. */
const textPattern = /\p{L}{2,}[,.:;)”]*\s+[“(]?\p{L}|\p{L}{2,}\s*[.?!…]$|^[“(]?\p{Lu}\p{Ll}+[:”)]?$/u;
/** Elements and paths of a drawing, media queries, policies and addresses are written in strings too. */
const markupPattern = /[</][a-z]+[\s/>]|="|^[MmLl][\d.\s-]|\(m(?:ax|in)-width|=device-width|-src |\.js\b/;

const isText = (text) => textPattern.test(text.trim()) && !markupPattern.test(text);

/** Attributes whose value no reader sees. Any other is text, on elements and on our components alike. */
const unseenAttributes = new RegExp(
  '^(?:class|style|id|for|form|href|src|srcset|rel|role|type|name|media|sizes|d|points|viewBox|transform|state|sort|' +
    'slot|as|(?:is|set|class):.*|on.*|data-.*|aria-(?!(?:label|description|roledescription|valuetext)$).*)$',
);
/** Properties of machine-readable objects that hold a name from a list. */
const unseenProperties = /^(?:@type|@context|state|sort|kind|type|id|rel|choices|error)$/;
/** Functions whose argument is a selector, a key or the name of an event. */
const machineFunctions = new RegExp(
  '^(?:query|queryAll|querySelector|querySelectorAll|closest|matches|getElementById|cloneTemplate|includes|' +
    'startsWith|endsWith|has|get|addEventListener|raw|getContext|enum|literal|find)$',
);

/** Functions that take a name for engineers besides their first argument. */
const nouns = /^(?:cloneTemplate|find)$/;

const attributeName = ({ name }) =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
const isError = (node) => node.type === 'NewExpression' && /Error$/.test(node.callee.name ?? '');

/** Whether a string is part of what machines or engineers read: a type, a key, a comparison, an error, a selector. */
const isMachineText = (node) => {
  const { parent } = node;
  if (/^(?:Import|Export|TS(?!AsExpression|SatisfiesExpression))|^SwitchCase$/.test(parent.type)) return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  if (parent.type === 'MemberExpression' && parent.property === node) return true;
  if (parent.type === 'BinaryExpression' && /^(?:[!=]==?|in)$/.test(parent.operator)) return true;
  for (let child = node, at = parent; at; child = at, at = at.parent) {
    if (isError(at) || at.type === 'ThrowStatement') return true;
    if (at.type === 'JSXAttribute') return unseenAttributes.test(attributeName(at));
    if (at.type === 'Property' && at.value === child && unseenProperties.test(at.key.name ?? at.key.value)) return true;
    if (at.type === 'CallExpression' && at.callee !== child) {
      const name = at.callee.property?.name ?? at.callee.name ?? '';
      return machineFunctions.test(name) && (at.arguments[0] === child || nouns.test(name));
    }
    if (/^JSX(?:Element|Fragment)$|Statement$|Declaration$|Function/.test(at.type)) return false;
  }
  return false;
};

/** The lint rule. `values` are values of content that are written with a space or a capital, such as “not stated”. */
export const interfaceTextRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { values: { type: 'array', items: { type: 'string' } } } }],
  },
  create(context) {
    // A script of a component is linted separately as well: its component has reported it already.
    if (context.filename !== context.physicalFilename) return {};
    const values = new Set(context.options[0]?.values);
    const report = (node, text) => {
      const short = text.trim().replace(/\s+/g, ' ');
      const named = short.length > 60 ? `${short.slice(0, 60)}…` : short;
      context.report({ node, message: `“${named}” is text of the interface. Move it to src/messages/en.` });
    };
    return {
      JSXText(node) {
        if (/\p{L}{2}/u.test(node.value) && !/^(?:script|style)$/.test(node.parent.openingElement?.name.name ?? ''))
          report(node, node.value);
      },
      Literal(node) {
        if (typeof node.value === 'string' && isText(node.value) && !values.has(node.value) && !isMachineText(node))
          report(node, node.value);
      },
      TemplateLiteral(node) {
        const text = node.quasis.map(({ value }) => value.cooked).join('…');
        if (isText(text) && !isMachineText(node)) report(node, text);
      },
    };
  },
};
