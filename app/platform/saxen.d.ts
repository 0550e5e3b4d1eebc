/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(hook: 'openTag', listener: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void): this;
    on(hook: 'closeTag', listener: (name: string) => void): this;
    on(hook: 'text', listener: (text: string, decode: (text: string) => string) => void): this;
    on(hook: 'cdata', listener: (text: string) => void): this;
    /** @throws Error at what is no XML */
    parse(xml: string): void;
  }
}
