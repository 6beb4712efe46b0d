import type { Words } from "./language";

const vi = {
  heading: "Công cụ",
  tools: {
    about: {
      title: "Phiên bản và Excel này hỗ trợ gì",
      what: "Tiện ích làm được gì trong Excel này; đọc cho người hỗ trợ kỹ thuật khi cần.",
    },
  },
};

const en: typeof vi = {
  heading: "Tools",
  tools: {
    about: {
      title: "Version and what this Excel supports",
      what: "What the add-in can do in this Excel, to be read out to technical support.",
    },
  },
};

/** Words of the list of tools: what each is called and, in one line, what it does. */
export const TOOL_WORDS: Words<typeof vi> = { vi, en };

export type ToolId = keyof (typeof vi)["tools"];
