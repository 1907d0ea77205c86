/** Makes elements. Text becomes text nodes, whatever it says. */

/** An element; a property that begins with "on" is a listener, true and false set and leave out an attribute. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children);
  return made;
}

/** Says something to those who do not see the page. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}

/** A new view begins with its heading, for the keyboard and for screen readers. */
export function focusHeading(main) {
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Sets a text only when it is another one, so that selections and screen readers are left in peace. */
export function setText(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** The children of an element, by key: what did not change keeps its node, and with it focus, selection and place. */
export class KeyedList {
  #list;
  #make;
  #rows = new Map();

  /** make gives { node, update(item) } for a new key. */
  constructor(list, make) {
    this.#list = list;
    this.#make = make;
  }

  /** Shows these items, each { key, … } with a key of its own, in this order. */
  show(items) {
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, row] of this.#rows) {
      if (!keys.has(key)) {
        row.node.remove();
        this.#rows.delete(key);
      }
    }
    let place = this.#list.firstElementChild;
    for (const item of items) {
      const row = this.#row(item);
      if (row.node === place) {
        place = place.nextElementSibling;
      } else {
        this.#list.insertBefore(row.node, place);
      }
    }
  }

  #row(item) {
    const said = JSON.stringify(item);
    let row = this.#rows.get(item.key);
    if (!row) {
      row = this.#make(item);
      this.#rows.set(item.key, row);
    }
    if (row.said !== said) {
      row.said = said;
      row.update(item);
    }
    return row;
  }
}

/** A long list of which the newest items are shown, and earlier ones on request. */
export class LongList {
  static PAGE = 100;

  #list;
  #rows;
  #more;
  #newestFirst;
  #items = [];
  #first = 0;

  /** what names the items: messages, tool calls. */
  constructor(list, make, { what, newestFirst = false }) {
    this.#list = list;
    this.#rows = new KeyedList(list, make);
    this.#newestFirst = newestFirst;
    this.#more = element('button', { type: 'button', class: 'more', hidden: true, onclick: () => this.#showMore() });
    this.#more.dataset.what = what;
    if (newestFirst) {
      list.after(this.#more);
    } else {
      list.before(this.#more);
    }
  }

  /** Shows a new state of all items. With trim, what was shown on request or grew too long is put away again. */
  show(items, trim) {
    const shown = this.#items.length - this.#first;
    const tooLong = trim && items.length - this.#first > 3 * LongList.PAGE;
    if (shown === 0 || tooLong || this.#first > items.length) {
      this.#first = Math.max(0, items.length - LongList.PAGE);
    }
    this.#items = items;
    this.#render();
  }

  #showMore() {
    const anchor = this.#newestFirst ? undefined : this.#list.firstElementChild;
    const before = anchor?.getBoundingClientRect().top;
    this.#first = Math.max(0, this.#first - 2 * LongList.PAGE);
    this.#render();
    if (anchor) {
      scrollBy(0, anchor.getBoundingClientRect().top - before);
    }
    if (this.#more.hidden) {
      this.#list.tabIndex = -1;
      this.#list.focus({ preventScroll: true });
    }
  }

  #render() {
    const shown = this.#items.slice(this.#first);
    this.#rows.show(this.#newestFirst ? shown.reverse() : shown);
    this.#more.hidden = this.#first === 0;
    const next = Math.min(2 * LongList.PAGE, this.#first);
    setText(this.#more,
      `Show ${next.toLocaleString()} earlier of ${this.#first.toLocaleString()} ${this.#more.dataset.what}`);
  }
}
