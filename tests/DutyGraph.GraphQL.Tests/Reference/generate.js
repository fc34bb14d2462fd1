// Generates documents over a schema from a seed: the same documents on every run and every machine.
import {
  GraphQLList, GraphQLNonNull, getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument,
  isRequiredInputField, isUnionType, typeFromAST,
} from 'graphql';

/** Returns a generator of random numbers in [0, 1) (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Generates one document. About half of them are invalid: `fault` is the probability of an error at each step. */
export function generate(schema, seed) {
  const random = numbers(seed);
  const fault = seed % 3 === 0 ? 0 : seed % 3 === 1 ? 0.02 : 0.06;
  const chance = (p) => random() < p;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const wrong = () => chance(fault);
  const composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
  const fragments = [];
  const aliases = ['a', 'b', 'c', 'name', 'id'];
  let variables;
  let names = 0;

  const operations = ['query', 'query', 'query', 'mutation', 'subscription'].filter((kind) => schema.getRootType(kind));
  const count = chance(0.2) ? 2 : 1;
  const texts = [];
  for (let i = 0; i < count; i++) {
    texts.push(operation(pick(operations), count > 1 && !wrong()));
  }
  for (let i = 0; i < fragments.length; i++) {
    variables = new Map();
    const { name, type } = fragments[i];
    fragments[i] = { name, type, text: `fragment ${name} on ${wrong() ? pick(['Nothing', 'Kind', 'Filter', 'Root']) : type.name}${directives('F')} ${selections(type, 3)}` };
  }
  if (wrong()) texts.push(`fragment Unused on ${pick(composites).name} { __typename }`);
  return [...texts, ...fragments.map((fragment) => fragment.text)].join(chance(0.5) ? '\n' : ' ');

  function operation(kind, named) {
    variables = new Map();
    const root = schema.getRootType(kind);
    const body = kind === 'subscription' && !wrong() ? `{ ${field(pick(Object.values(root.getFields())), 1)} }` : selections(root, 0);
    const applied = directives(kind === 'subscription' ? 'S' : 'Q');
    const defined = [...variables].filter(() => !wrong()).map(([name, type]) => `$${name}: ${type}${chance(0.2) ? ` = ${value(schemaType(type), 1, false)}` : ''}`);
    if (wrong()) defined.push(pick(['$extra: Int', '$extra: Town', '$extra: Nope', '$v0: Int']));
    const header = defined.length > 0 ? `(${defined.join(', ')})` : '';
    return `${kind}${named || chance(0.3) ? ` Op${wrong() ? '' : names++}` : ''}${header}${applied} ${body}`;
  }

  function selections(type, depth) {
    const parts = [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const n = 1 + Math.floor(random() * 3);
    for (let i = 0; i < n; i++) {
      const r = random();
      if (wrong()) parts.push(pick(['nope', 'nam', 'optionl', 'ids', 'alone', 'ticks { a }']));
      else if (fields.length === 0 || r < 0.05) parts.push(chance(0.7) ? '__typename' : inline(type, depth));
      else if (r < 0.2 && depth < 5) parts.push(inline(type, depth));
      else if (r < 0.3) parts.push(spread(type));
      else parts.push(field(pick(fields), depth));
    }
    return `{ ${parts.join(' ')} }`;
  }

  function related(type) {
    if (wrong()) return pick(composites);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const candidates = composites.filter((other) => (isAbstractType(other) ? schema.getPossibleTypes(other) : [other]).some((one) => possible.includes(one)));
    return candidates.length > 0 ? pick(candidates) : type;
  }

  function inline(type, depth) {
    if (chance(0.2)) return `...${directives('I')} ${selections(type, depth + 1)}`;
    const inner = related(type);
    return `... on ${inner.name}${directives('I')} ${selections(inner, depth + 1)}`;
  }

  function spread(type) {
    if (wrong()) return '...Missing';
    let fragment = chance(0.5) ? fragments.find((one) => one.type === type) : undefined;
    if (!fragment && fragments.length < 5) fragments.push((fragment = { name: `F${fragments.length}`, type: related(type) }));
    return `...${(fragment ?? pick(fragments)).name}${directives('P')}`;
  }

  function field(definition, depth) {
    const alias = chance(0.25) ? `${pick(aliases)}: ` : '';
    const type = getNamedType(definition.type);
    const leaf = !isCompositeType(type);
    const deep = depth >= 5;
    const body = leaf !== wrong() ? '' : leaf ? ' { id }' : deep ? ' { __typename }' : ` ${selections(type, depth + 1)}`;
    return `${alias}${definition.name}${args(definition.args)}${directives('D')}${body}`;
  }

  function args(definitions) {
    const parts = [];
    for (const definition of definitions) {
      if ((isRequiredArgument(definition) && !wrong()) || chance(0.4)) parts.push(`${wrong() ? 'nope' : definition.name}: ${value(definition.type, 0, true)}`);
    }
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  function directives(place) {
    if (!chance(0.12)) return '';
    if (wrong()) return pick([' @nope', ' @deprecated', ' @onSchema', ' @skip', ' @once', ' @include(if: 1)', ' @note(level: "a")', ' @skip(if: true) @skip(if: true)']);
    if ('DPI'.includes(place) && chance(0.6)) return ` @${pick(['skip', 'include'])}(if: ${value(schemaType('Boolean!'), 0, true)})`;
    return place === 'S' || !schema.getDirective('note') ? '' : chance(0.3) ? ' @note(level: 2) @note' : ' @note';
  }

  function value(type, depth, mayVary) {
    if (mayVary && chance(0.15)) return variable(type);
    if (wrong()) return pick(['1', '"text"', 'true', 'null', 'SMALL', 'NOPE', '[1, "a"]', '{ id: 1 }', '{ nope: 1 }', '[]', '{}', '1.5']);
    if (!isNonNullType(type) && chance(0.1)) return 'null';
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      return chance(0.2) && !isListType(getNullableType(nullable.ofType)) && !isNonNullType(nullable.ofType)
        ? value(nullable.ofType, depth + 1, false)
        : `[${Array.from({ length: Math.floor(random() * 3) }, () => value(nullable.ofType, depth + 1, mayVary)).join(', ')}]`;
    }
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) return object(nullable, depth, mayVary);
    switch (nullable.name) {
      case 'Int': return String(Math.floor(random() * 100));
      case 'Float': return pick(['1', '2.5', '-3e2']);
      case 'Boolean': return pick(['true', 'false']);
      case 'ID': return pick(['1', '"id"']);
      case 'String': return pick(['"text"', '""', '"""block"""', '"乡镇"']);
      default: return pick(['1', '"text"', '{ a: [1, null] }', '[{ b: SMALL }]']);
    }
  }

  function object(type, depth, mayVary) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf && !wrong() ? [pick(fields.filter((one) => depth < 3 || !isListType(getNullableType(one.type))))]
      : fields.filter((one) => (isRequiredInputField(one) && !wrong()) || (depth < 3 && chance(0.25)));
    return `{ ${chosen.map((one) => `${wrong() ? 'nope' : one.name}: ${type.isOneOf ? value(schemaType(`${one.type}!`), depth + 1, mayVary) : value(one.type, depth + 1, mayVary)}`).join(', ')} }`;
  }

  function variable(type) {
    const same = [...variables].filter(([, known]) => known === String(type));
    if (same.length > 0 && chance(0.5)) return `$${pick(same)[0]}`;
    const name = `v${variables.size}`;
    variables.set(name, wrong() ? pick(['Int', 'String!', '[Kind]', 'By']) : String(type));
    return `$${name}`;
  }

  function schemaType(text) {
    return text.endsWith('!') ? new GraphQLNonNull(schemaType(text.slice(0, -1)))
      : text.startsWith('[') ? new GraphQLList(schemaType(text.slice(1, -1)))
      // Wrong types are taken from the awkward schema; other schemas may lack them.
      : schema.getType(text) ?? schema.getType('Int');
  }
}

/** Returns the document with one token or character removed, doubled or swapped. */
export function damage(document, seed) {
  const random = numbers(seed * 7919 + 1);
  const tokens = document.match(/\.\.\.|\w+|"""[^]*?"""|"[^"]*"|\s+|[^]/g) ?? [];
  const at = Math.floor(random() * tokens.length);
  const how = Math.floor(random() * 4);
  if (how === 0) tokens.splice(at, 1);
  else if (how === 1) tokens.splice(at, 0, tokens[at]);
  else if (how === 2 && at > 0) [tokens[at - 1], tokens[at]] = [tokens[at], tokens[at - 1]];
  else tokens.splice(at, 0, ['{', '}', '(', ')', '[', ']', ':', '=', '!', '|', '@', '$', '"', '...', '..', '1', '-', 'on', 'null', 'é', '&'][Math.floor(random() * 21)]);
  return tokens.join('');
}

/** Generates values for the variables of a document's operations: most are valid, one in twelve is not, and some are left out. */
export function variablesOf(schema, document, seed) {
  const random = numbers(seed * 104729 + 7);
  const chance = (p) => random() < p;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const definitions = document.definitions.flatMap((definition) => definition.variableDefinitions ?? []);
  const given = definitions.filter(({ type, defaultValue }) => !chance(type.kind === 'NonNullType' && !defaultValue ? 0.03 : 0.25));
  return Object.fromEntries(given.map(({ variable, type }) => [variable.name.value, value(typeFromAST(schema, type), 0)]));

  function value(type, depth) {
    if (chance(0.03)) return pick([1, 'text', true, null, 'SMALL', [1, 'a'], { id: 1 }, { nope: 1 }, [], {}, 1.5, 4294967296]);
    if (!isNonNullType(type) && chance(0.1)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return chance(0.1) && depth < 3 ? value(nullable.ofType, depth + 1) : Array.from({ length: Math.floor(random() * 3) }, () => value(nullable.ofType, depth + 1));
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) return object(nullable, depth);
    switch (nullable.name) {
      case 'Int': return Math.floor(random() * 100);
      case 'Float': return pick([1, 2.5, -300]);
      case 'Boolean': return chance(0.5);
      case 'ID': return pick([1, 'id']);
      case 'String': return pick(['text', '', '乡镇']);
      default: return pick([1, 'text', { a: [1, null] }]);
    }
  }

  function object(type, depth) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf ? [pick(fields.filter((one) => depth < 3 || !isListType(getNullableType(one.type))))]
      : fields.filter((one) => isRequiredInputField(one) || (depth < 3 && chance(0.25)));
    return Object.fromEntries(chosen.map((one) => [one.name, value(type.isOneOf ? new GraphQLNonNull(one.type) : one.type, depth + 1)]));
  }
}
