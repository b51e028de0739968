/** An http or https address and nothing else: no other scheme, no user's name, no white space, no controls. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s@/?#\\"'<>`{|}^\u0000-\u001F\u007F]+(?:[/?#][^\s\\"'<>`{|}^\u0000-\u001F\u007F]*)?$/i.test(
    text,
  )

/** What {@link isWebAddress} asks for, in words for whoever wrote something else. */
export const WEB_ADDRESS = 'a web address that begins with https:// or http://'
