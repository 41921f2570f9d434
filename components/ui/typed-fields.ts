type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typed = [name: string, value: string | boolean];

const skipped = new Set(["hidden", "password", "file", "submit", "button", "reset", "image"]);

/** What a person can have typed or chosen in a form, in order. Passwords and files are never among it. */
export function typedFields(form: HTMLFormElement): string {
  return JSON.stringify(fieldsOf(form).map((field): Typed => [field.name, read(field)]));
}

/** Puts it back as if typed again, so that fields which hold their own state follow. */
export function putBack(form: HTMLFormElement, typed: string): void {
  const fields = fieldsOf(form);
  for (const [place, [name, value]] of (JSON.parse(typed) as Typed[]).entries()) {
    const field = fields[place]?.name === name ? fields[place] : fields.find((one) => one.name === name);
    if (field && read(field) !== value) write(field, value);
  }
}

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== "" &&
      !skipped.has(element.type),
  );

const ticks = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

const read = (field: Field) => (ticks(field) ? field.checked : field.value);

function write(field: Field, value: string | boolean): void {
  if (ticks(field)) {
    if (field.checked !== value) field.click();
    return;
  }
  // React watches the property of the instance; the prototype's setter is what typing does.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
