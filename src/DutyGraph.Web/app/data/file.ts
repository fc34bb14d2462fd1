import { Fault, faultOf, read } from './client';

/** A file with its name. */
export interface NamedFile { name: string; content: Blob }

/** Fetches a file of the service. Throws a Fault if there is none, for which a plain link would have no words. */
export async function askFile(address: string): Promise<NamedFile> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw faultOf(response, await read(response));
    const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    return { name: name ? decodeURIComponent(name) : address.replace(/^.*\/|\?.*$/g, ''), content: await response.blob() };
  } catch (fault) {
    throw fault instanceof Fault ? fault : new Fault('offline', String(fault)); // no connection, or it ended within the file
  }
}

/** Lets the reader save a file. */
export function save({ name, content }: NamedFile) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
