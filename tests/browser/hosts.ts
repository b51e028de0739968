import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html',
}

/** What a page is answered with. */
export interface HostPage {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Two hosts: one that has the built embed and stories, and one that has pages of somebody else. */
export interface Hosts {
  /** Origin of the embed and the stories, without a slash at its end. */
  readonly embed: string
  readonly pages: string
  /** By path from the slash on. */
  readonly stories: Map<string, string>
  readonly documents: Map<string, HostPage>
  close(): void
}

export async function startHosts(): Promise<Hosts> {
  const stories = new Map<string, string>()
  const documents = new Map<string, HostPage>()
  const embed = await serve(async (path, answer) => {
    const body = stories.get(path) ?? (await readFile(EMBED + path.replace('/embed/', '')).catch(() => null))
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    answer.writeHead(body === null ? 404 : 200, { 'content-type': type, 'access-control-allow-origin': '*' })
    answer.end(body)
  })
  const pages = await serve(async (path, answer) => {
    const page = documents.get(path)
    answer.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    answer.end(page?.body)
  })
  return {
    embed: originOf(embed),
    pages: originOf(pages),
    stories,
    documents,
    close() {
      embed.close()
      pages.close()
    },
  }
}

async function serve(answer: (path: string, answer: ServerResponse) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://host').pathname, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
