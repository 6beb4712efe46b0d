import { StringValueObject } from "@univerjs/engine-formula";

/**
 * Excel's HYPERLINK gives the text it shows as the value of its cell. Univer gives rich text with a link and no value at
 * all, so that every reader of the cell would find it blank; the workbench shows the text without the link.
 */
StringValueObject.prototype.isHyperlink = () => false;
