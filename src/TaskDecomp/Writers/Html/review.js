'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const words = data.words;
const byId = id => document.getElementById(id);
const roles = ['lead', 'support', 'responsible'];
const severities = ['error', 'warning', 'info'];

// An element with properties and children; texts are always text.
function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.flat().filter(child => child !== null && child !== ''));
  return element;
}

// --- The source --------------------------------------------------------------------------------------

const lines = new Map();
document.querySelectorAll('#lines p').forEach((element, i) => {
  element.id = `L${i + 1}`;
  lines.set(i + 1, { element, text: element.textContent.replace(/\n$/, ''), marks: new Map(), targets: [] });
});

// --- The data: numbers one after the other, as they were written ----------------------------------

const digits = new Map([...data.digits].map((digit, i) => [digit, i]));
let next = 0;
let cursor = { line: 0, column: 0 };

function number() {
  let value = 0;
  for (;;) {
    const digit = digits.get(data.numbers[next++]);
    if (digit < data.last) {
      return value * data.last + digit;
    }
    value = value * (digits.size - data.last) + digit - data.last;
  }
}

const unfold = value => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
const string = () => (data.strings[number() - 1] ?? null);
const list = read => Array.from({ length: number() }, read);

function moveTo() {
  cursor = { line: cursor.line + unfold(number()), column: 0 };
  return cursor.line;
}

// A field: its text, and the places that it was read from.
function field() {
  const places = [];
  const texts = list(() => {
    const kind = number();
    if (kind === 1) {
      return data.strings[number()];
    }
    const step = unfold(kind / 2);
    const line = cursor.line + step;
    const start = (step === 0 ? cursor.column : 0) + unfold(number());
    const end = start + number();
    cursor = { line, column: end };
    places.push({ line, start, end });
    return lines.get(line).text.slice(start, end);
  });
  return { text: texts.join(''), places };
}

// Columns that span rows, and leaders of a heading, are printed once for many tasks: one mark, many targets.
function mark(places, kind, target) {
  for (const { line, start, end } of places) {
    const { marks } = lines.get(line);
    const key = `${start} ${end} ${kind}`;
    const found = marks.get(key) || { start, end, kind, targets: [] };
    marks.set(key, found);
    if (target && !found.targets.includes(target)) {
      found.targets.push(target);
    }
  }
}

const marksOf = new WeakMap();

function paintMark(part, children) {
  const element = make('span', { className: part.kind, title: words[part.kind] || words.hints }, children);
  marksOf.set(element, part);
  for (const target of part.targets) {
    target.marks.push(element);
  }
  return element;
}

// Marks nest; one that crosses the end of another is parted there.
function nest(text, marks, from, to) {
  const nodes = [];
  let at = from;
  while (marks.length > 0) {
    const [first, ...rest] = marks;
    const inner = [];
    marks = [];
    for (const other of rest) {
      if (other.start >= first.end) {
        marks.push(other);
      } else {
        inner.push(other.end > first.end ? { ...other, end: first.end } : other);
        if (other.end > first.end) {
          marks.push({ ...other, start: first.end });
        }
      }
    }
    marks.sort(byPlace);
    nodes.push(text.slice(at, first.start), paintMark(first, nest(text, inner, first.start, first.end)));
    at = first.end;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter(node => node !== '');
}

const byPlace = (a, b) => a.start - b.start || b.end - a.end;

function paintSource() {
  for (const { element, text, marks } of lines.values()) {
    element.tabIndex = -1;
    element.classList.toggle('blank', text.trim() === '');
    if (marks.size > 0) {
      element.replaceChildren(...nest(text, [...marks.values()].sort(byPlace), 0, text.length));
    }
  }
}

// --- The model: tasks and headings, each a target that both sides show ---------------------------

let leaders = [];
const sections = new Map();
const items = [];
const itemsById = new Map();
let lastNumber = 0;

function readLeader() {
  const role = number() === 0 ? 'lead' : 'assist';
  const [name, title] = [field(), field()];
  return { role, name: name.text || title.text, text: name.text + title.text, places: [...name.places, ...title.places] };
}

function readSection() {
  const id = string();
  const line = moveTo();
  const section = { id, first: line, last: line, marks: [], items: [] };
  const [label, title] = [field(), field()];
  section.text = label.text + (/[\p{L}\p{N}]$/u.test(label.text) ? ' ' : '') + title.text;
  section.leaders = list(() => leaders[number()]);
  mark(label.places, 'label', section);
  mark(title.places, 'heading', section);
  section.leaders.forEach(leader => mark(leader.places, 'leader', section));
  list(field).forEach(paragraph => mark(paragraph.places, 'heading', section));
  sections.set(id, section);
}

function readId(above) {
  const step = number();
  if (step === 0) {
    return string();
  }
  lastNumber += unfold(step - 1);
  return above ? `${above}.${lastNumber}` : String(lastNumber);
}

function readItem(parent) {
  const sectionId = string();
  const item = { id: readId(parent ? parent.id : sectionId), parent, marks: [], diagnostics: [], extras: [], measures: [] };
  const take = kind => {
    const taken = field();
    mark(taken.places, kind, item);
    return taken.text;
  };
  item.first = moveTo();
  item.last = item.first + number();
  item.label = take('label');
  const text = field();
  mark(text.places, 'text', item);
  item.text = text.text;
  item.titleLength = number();
  mark(opening(text.places, item.titleLength), 'title', item);
  item.units = list(() => readUnit(take));
  item.leaders = list(() => leaders[number()]);
  item.leaders.forEach(leader => mark(leader.places, 'leader', item));
  items.push(item);
  itemsById.set(item.id, item);
  item.section = sections.get(sectionId) || (parent && parent.section) || noSection;
  item.section.items.push(item);
  const flags = number();
  item.open = (flags & 1) > 0;
  if (flags & 2) {
    item.schedule = take('schedule');
    item.dates = list(() => (take('schedule'), String(number()).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')));
  }
  if (flags & 4) {
    item.extras = list(() => `${take('label')}：${take('extra')}`);
  }
  if (flags & 8) {
    item.measures = list(() => readItem(item));
  }
  return item;
}

function readUnit(take) {
  const flags = number();
  const role = roles[flags & 3];
  if (flags & 16) {
    take('label');
  }
  const name = take(role);
  const note = flags & 4 ? take(role) : '';
  return { role, name, note, full: flags & 8 ? string() : name };
}

// The places of a text's first characters. Literal line feeds never stand in a title.
function opening(places, length) {
  const found = [];
  for (const place of places) {
    if (length <= 0) {
      break;
    }
    found.push({ ...place, end: Math.min(place.end, place.start + length) });
    length -= place.end - place.start;
  }
  return found;
}

const noSection = { id: '', text: '', first: 0, last: 0, marks: [], items: [], leaders: [] };
const general = [];

function readDiagnostic() {
  const [code, severity, message, line, taskId, suggestion, span] = [string(), severities[number()], string(), number(), string(), string(), field()];
  const item = itemsById.get(taskId);
  (item ? item.diagnostics : general).push({ code, severity, message, line, suggestion });
  mark(span.places, 'diagnostic', item);
}

function own(target) {
  for (let line = target.first; line <= target.last; line++) {
    const entry = lines.get(line);
    if (entry) {
      entry.targets.push(target);
    }
  }
}

// What filters and bars ask: a measure answers with its task's units and leaders where it has none.
function prepare(item) {
  const source = item.units.length === 0 && item.parent ? item.parent : item;
  item.inForce = source.units;
  item.leadersInForce = item.leaders.length === 0 && item.parent ? item.parent.leaders : item.leaders;
  item.codes = item.diagnostics.map(diagnostic => diagnostic.code);
  item.words = [item.id, item.label, item.text, item.schedule || '', ...item.extras, ...source.units.flatMap(unit => [unit.name, unit.note, unit.full]),
    ...item.leadersInForce.map(leader => leader.text), ...item.diagnostics.flatMap(diagnostic => [diagnostic.code, diagnostic.message])].join('\n').toLowerCase();
}

// --- The table -----------------------------------------------------------------------------------

const rowTargets = new WeakMap();

function unitCell(item) {
  return ['lead', 'support', 'responsible'].map(role => {
    const names = item.units.filter(unit => unit.role === role).map(unit => unit.name + (unit.note ? `（${unit.note}）` : ''));
    const isLast = role === (item.units.length > 0 && roles[Math.max(...item.units.map(unit => roles.indexOf(unit.role)))]);
    return names.length === 0 ? null : make('div', {}, make('span', { className: `key ${role}`, textContent: words[role] }), ' ', names.join('、') + (item.open && isLast ? words.open : ''));
  });
}

function diagnosticText({ code, severity, message, suggestion }) {
  return make('div', { className: severity }, make('b', { textContent: `${words[severity]} ${code}` }), ` ${message}`, suggestion ? make('div', {}, `${words.suggestion}：${suggestion}`) : null);
}

// A narrow screen shows the column's name beside what the cell says.
function cell(name, ...children) {
  const element = make('td', {}, ...children);
  element.dataset.name = name;
  return element;
}

function row(item, columns) {
  const place = lines.get(item.first);
  const range = item.last > item.first ? `${item.first}–${item.last}` : String(item.first);
  const element = make('tr', { id: `T${item.id}`, tabIndex: -1, className: item.parent ? 'measure' : '' },
    make('th', { scope: 'row', textContent: item.label || item.id }),
    make('td', { className: 'words' },
      make('b', { textContent: item.text.slice(0, item.titleLength) }), item.text.slice(item.titleLength),
      item.extras.map(extra => make('div', { className: 'extra', textContent: extra })),
      item.diagnostics.map(diagnosticText)),
    make('td', {}, unitCell(item)),
    columns.includes(words.leaders) ? cell(words.leaders, item.leaders.map(leader => make('div', {}, leader.role === 'assist' ? `${leader.text}（${words.assist}）` : leader.text))) : null,
    columns.includes(words.schedule) ? cell(words.schedule, item.schedule || '', datesOf(item)) : null,
    cell(words.line, (place && place.element.title) || range));
  element.lastChild.className = 'line';
  item.row = element;
  rowTargets.set(element, item);
  return element;
}

// Days that are due, each once.
function datesOf(item) {
  const dates = [...new Set(item.dates || [])].filter(date => date !== '0');
  return dates.length === 0 ? null : make('div', { className: 'dates' }, `${words.milestones} `,
    dates.map((date, i) => make('span', { textContent: date + (i < dates.length - 1 ? '、' : '') })));
}

function paintTable() {
  if (items.length === 0) {
    byId('list').append(make('p', { className: 'message', textContent: words.noTasks }));
    return;
  }
  const columns = [words.number, words.task, words.units,
    ...(items.some(item => item.leaders.length > 0) ? [words.leaders] : []), ...(items.some(item => item.schedule) ? [words.schedule] : []), words.line];
  const table = make('table', {}, make('caption', { className: 'unseen', textContent: byId('right-title').textContent }),
    make('thead', {}, make('tr', {}, columns.map(column => make('th', { scope: 'col', textContent: column })))));
  for (const section of [noSection, ...sections.values()]) {
    if (section.items.length === 0) {
      continue;
    }
    section.body = make('tbody', {});
    if (section.text) {
      section.row = make('tr', { id: `T${section.id}`, tabIndex: -1, className: 'section' }, make('th', { scope: 'rowgroup', colSpan: columns.length, textContent: section.text }));
      rowTargets.set(section.row, section);
      section.body.append(section.row);
    }
    section.body.append(...section.items.map(item => row(item, columns)));
    table.append(section.body);
  }
  byId('list').append(table);
  keepMeaning(table);
}

// A table that is laid out as cards stays a table to those who hear it.
function keepMeaning(table) {
  const meanings = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell', TH: 'columnheader' };
  for (const element of [table, ...table.querySelectorAll('thead, tbody, tr, td, th')]) {
    element.setAttribute('role', element.scope === 'row' || element.scope === 'rowgroup' ? 'rowheader' : meanings[element.tagName]);
  }
}

function paintNotes() {
  if (general.length > 0) {
    byId('notes').append(make('ul', {}, general.map(diagnostic => make('li', {}, diagnosticText(diagnostic), ' ',
      lines.has(diagnostic.line) ? make('a', { href: `#L${diagnostic.line}`, textContent: lines.get(diagnostic.line).element.title || `${words.line} ${diagnostic.line}` }) : null))));
  }
}

// --- The bars --------------------------------------------------------------------------------------

function unitCounts() {
  const counts = new Map();
  for (const item of items.filter(each => each.units.length > 0 || each.measures.length === 0)) {
    for (const unit of item.inForce) {
      const count = counts.get(unit.full) || { name: unit.full, lead: 0, support: 0, responsible: 0, total: 0 };
      count[unit.role]++;
      count.total++;
      counts.set(unit.full, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.total - a.total);
}

function paintBars(counts) {
  if (counts.length === 0) {
    return;
  }
  const most = counts[0].total;
  const bars = counts.map(count => make('li', {},
    make('button', { type: 'button', className: 'unit', textContent: count.name, onclick: () => choose('unit', count.name) }),
    make('span', { className: 'bar', ariaHidden: 'true' }, roles.filter(role => count[role] > 0).map(role => {
      const part = make('span', { className: role });
      part.style.width = `${100 * count[role] / most}%`;
      return part;
    })),
    make('span', { className: 'figures', textContent: `${count.total}（${roles.filter(role => count[role] > 0).map(role => `${words[role]} ${count[role]}`).join('，')}）` })));
  byId('bars').append(make('details', {}, make('summary', { textContent: `${words.units} ${counts.length}` }), make('ol', {}, bars)));
}

// --- The filters -----------------------------------------------------------------------------------

const filters = byId('filters');
const rules = {
  unit: (item, name) => item.inForce.some(unit => unit.full === name && (!byId('role').value || unit.role === byId('role').value)),
  role: (item, role) => item.inForce.some(unit => unit.role === role),
  leader: (item, name) => item.leadersInForce.some(leader => leader.name === name),
  code: (item, code) => item.codes.includes(code),
  search: (item, text) => text.toLowerCase().split(/\s+/).every(word => item.words.includes(word)),
};

function fill(id, values) {
  byId(id).append(...values.map(([value, text]) => make('option', { value, textContent: text })));
  byId(id).parentElement.hidden = values.length === 0;
}

function tally(lists) {
  const counts = new Map();
  lists.flatMap(list => [...new Set(list)]).forEach(value => counts.set(value, (counts.get(value) || 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => [value, `${value} (${count})`]);
}

function choose(id, value) {
  byId(id).value = value;
  filter();
}

function clear() {
  filters.reset();
  filter();
}

function filter() {
  const asked = Object.keys(rules).filter(id => byId(id).value.trim() !== '');
  const isShown = item => asked.every(id => rules[id](item, byId(id).value.trim()));
  const shown = new Set(items.filter(isShown));
  for (const item of items) {
    item.row.hidden = !shown.has(item) && !item.measures.some(measure => shown.has(measure));
  }
  for (const section of [noSection, ...sections.values()].filter(each => each.body)) {
    section.body.hidden = section.items.every(item => item.row.hidden);
  }
  byId('count').textContent = words.shown.replace('{0}', shown.size).replace('{1}', items.length);
  byId('filters').classList.toggle('active', asked.length > 0);
}

// --- Going from one side to the other ----------------------------------------------------------------

let marked = [];
let current = null;

function show(elements, target) {
  marked.forEach(element => {
    element.classList.remove('on');
    element.removeAttribute('aria-current');
  });
  marked = elements.filter(Boolean);
  marked.forEach(element => element.classList.add('on'));
  current = target;
}

function reveal(element) {
  const folded = element.closest('details');
  if (folded) {
    folded.open = true;
  }
  element.scrollIntoView({ block: 'center' });
}

function linesOf(target) {
  const found = [];
  for (let line = target.first; line <= target.last; line++) {
    if (lines.has(line)) {
      found.push(lines.get(line).element);
    }
  }
  return found;
}

// Marks both sides of a task or heading; scrolls to the side that was not clicked.
function jump(target, side) {
  const source = linesOf(target);
  show([target.row, ...source, ...target.marks], target);
  if (target.row) {
    target.row.setAttribute('aria-current', 'true');
    if (target.row.closest('[hidden]')) {
      clear();
    }
    roam(target.row);
  }
  if (side !== 'right' && target.row) {
    reveal(target.row);
  }
  if (side !== 'left' && source.length > 0) {
    reveal(source[0]);
    source[0].setAttribute('aria-current', 'true');
  }
  history.replaceState(null, '', `#T${encodeURIComponent(target.id)}`);
  byId('status').textContent = `${target.label || ''} ${words.line} ${target.first}`;
}

// A click again on a place that is printed for many tasks goes to the next of them.
function jumpFrom(element) {
  const line = lines.get(Number(element.closest('p[id]').id.slice(1)));
  let targets = [];
  for (let inner = element; inner !== line.element && targets.length === 0; inner = inner.parentElement) {
    targets = (marksOf.get(inner) || { targets: [] }).targets;
  }
  targets = (targets.length > 0 ? targets : line.targets.slice().reverse()).filter(target => target.row);
  if (targets.length === 0) {
    show([line.element], null);
    return;
  }
  jump(targets[(targets.indexOf(current) + 1) % targets.length], 'left');
}

function jumpToHash() {
  const id = decodeURIComponent(location.hash.slice(1));
  const line = id[0] === 'L' ? lines.get(Number(id.slice(1))) : null;
  if (line) {
    const target = line.targets.filter(each => each.row).pop();
    if (target) {
      jump(target, 'both');
      history.replaceState(null, '', `#${id}`);
    } else {
      show([line.element], null);
    }
    roam(line.element);
    reveal(line.element);
  } else if (id[0] === 'T') {
    const target = itemsById.get(id.slice(1)) || sections.get(id.slice(1));
    if (target) {
      jump(target, 'both');
    }
  }
}

// --- Keys --------------------------------------------------------------------------------------------

const stops = new Map();

// One tab stop in each pane; arrows move it.
function roam(element) {
  const pane = element.closest('section').id;
  if (stops.has(pane)) {
    stops.get(pane).tabIndex = -1;
  }
  stops.set(pane, element);
  element.tabIndex = 0;
}

function neighbour(element, key) {
  const pane = element.closest('section');
  const all = [...pane.querySelectorAll(pane.id === 'right' ? 'tr[id]' : 'p[id]')].filter(each => each.offsetParent !== null);
  const at = all.indexOf(element);
  return { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all[all.length - 1] }[key];
}

function onKey(event) {
  const isTyping = /^(INPUT|SELECT)$/.test(event.target.tagName);
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    byId('search').focus();
    return;
  }
  const element = isTyping ? null : event.target.closest('tr[id], p[id]');
  if (!element || element !== event.target) {
    return;
  }
  const other = neighbour(element, event.key);
  if (other) {
    event.preventDefault();
    roam(other);
    other.focus();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    cross(element);
  }
}

// Enter takes the focus along.
function cross(element) {
  if (rowTargets.has(element)) {
    const target = rowTargets.get(element);
    jump(target, 'right');
    const line = lines.get(target.first);
    if (line) {
      roam(line.element);
      line.element.focus({ preventScroll: true });
    }
  } else {
    jumpFrom(element);
    if (current) {
      current.row.focus({ preventScroll: true });
    }
  }
}

function onClick(event) {
  const isSelecting = String(getSelection()) !== '';
  const element = event.target.closest('tr[id], #source p[id]');
  if (!element || isSelecting) {
    return;
  }
  roam(element);
  if (rowTargets.has(element)) {
    jump(rowTargets.get(element), 'right');
  } else {
    jumpFrom(event.target);
  }
}

// --- Start -------------------------------------------------------------------------------------------

document.querySelectorAll('#lines details').forEach(folded => {
  folded.open = false;
});
leaders = list(readLeader);
list(field).forEach(fact => mark(fact.places, 'metadata', null));
list(readSection);
list(() => readItem(null));
list(readDiagnostic);
sections.forEach(own);
items.forEach(own);
items.forEach(prepare);
paintSource();
paintTable();
paintNotes();
const counts = unitCounts();
paintBars(counts);
byId('legend').append(...['label', 'title', 'text', 'lead', 'support', 'responsible', 'leader', 'schedule', 'heading', 'metadata', 'extra']
  .filter(kind => document.querySelector(`#source span.${kind}`)).map(kind => make('span', { className: kind, textContent: words[kind] })),
  ...(document.querySelector('#source span.diagnostic') ? [make('span', { className: 'diagnostic', textContent: words.hints })] : []));
fill('unit', counts.map(count => [count.name, `${count.name} (${count.total})`]));
fill('role', roles.filter(role => items.some(item => rules.role(item, role))).map(role => [role, words[role]]));
fill('leader', tally(items.map(item => item.leadersInForce.map(leader => leader.name))));
fill('code', tally(items.map(item => item.codes)));
filters.hidden = items.length === 0;
filters.addEventListener('input', filter);
filters.addEventListener('submit', event => event.preventDefault());
byId('clear').addEventListener('click', clear);
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
addEventListener('hashchange', jumpToHash);
[document.querySelector('#source p[id]'), document.querySelector('#list tr[id]')].filter(Boolean).forEach(roam);
filter();
jumpToHash();
