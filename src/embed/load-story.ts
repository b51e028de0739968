import { readStory } from '../formats/story-read.ts'
import { StoryError } from '../formats/story.ts'
import type { Story } from '../formats/story.ts'

/**
 * Loads a story file: from the host of its address and nobody else, without cookies for other hosts.
 * @throws StoryError that says what is wrong and what to do
 */
export async function loadStory(url: string, signal: AbortSignal): Promise<Story> {
  return readStory(await textOf(url, signal))
}

async function textOf(url: string, signal: AbortSignal): Promise<string> {
  let response
  try {
    response = await fetch(url, { signal, credentials: 'same-origin' })
  } catch (error) {
    if (signal.aborted) throw error
    throw new StoryError(
      '',
      `The story could not be loaded from ${url}. The address may be wrong, the network away, or its host does not let this page read it (Access-Control-Allow-Origin).`,
    )
  }
  if (!response.ok)
    throw new StoryError(
      '',
      `The story could not be loaded from ${url}: its host answers ${response.status}. Look at the address.`,
    )
  return response.text()
}
