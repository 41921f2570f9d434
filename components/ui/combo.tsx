"use client";

import { useEffect, useRef } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import type { FieldProps } from "./field-frame";
import type { Option } from "./select-field";
import { useSurroundings } from "./words";

export type ComboProps = FieldProps & {
  errors: string[];
  options: readonly Option[];
  chosen?: string;
  placeholder?: string;
};

/** What is compared: 臺 and 台 are one, capitals and widths do not matter. */
const folded = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll("臺", "台");

/** The list closes when the page moves under it: marking an option must not make the page keep its margin to the bars. */
const holdPage = (open: boolean) => {
  document.documentElement.style.scrollPaddingBlock = open ? "0" : "";
};

/** The loaded combo box of ComboField. */
export default function Combo(props: ComboProps) {
  const { name, label, hint, required, errors, className, options, chosen, placeholder } = props;
  const { words, days } = useSurroundings();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => () => holdPage(false), []);
  const searched = new Map(options.map((option) => [option.label, folded(`${option.label} ${option.hint ?? ""}`)]));

  return (
    <I18nProvider locale={days.locale}>
      <ComboBox
        ref={box}
        name={name}
        className={className ? `field ${className}` : "field"}
        defaultSelectedKey={chosen || null}
        isRequired={required}
        isInvalid={errors.length > 0}
        validationBehavior="aria"
        menuTrigger="focus"
        allowsEmptyCollection
        defaultFilter={(text, typed) => (searched.get(text) ?? folded(text)).includes(folded(typed.trim()))}
        onOpenChange={holdPage}
        onSelectionChange={() => box.current?.dispatchEvent(new Event("input", { bubbles: true }))}
      >
        <Label>
          {label}
          {required && <small aria-hidden="true"> {words.required}</small>}
        </Label>
        <Input placeholder={placeholder} />
        {hint && (
          <Text slot="description" className="field-hint" elementType="p">
            {hint}
          </Text>
        )}
        <FieldError className="field-error" elementType="p">
          {words.error}
          {errors.join(" ")}
        </FieldError>
        <Popover className="options" offset={2}>
          <ListBox renderEmptyState={() => <p className="field-hint px-3 py-1">{words.noMatch}</p>}>
            {options.map((option) => (
              <ListBoxItem key={option.id} id={option.id} textValue={option.label}>
                <span lang={option.lang}>{option.label}</span>
                {option.hint && <span className="meta">{option.hint}</span>}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
