/** Errors as the client reports them: `code` is what add-ins branch on. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const notFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const invalid = (
  location: string,
  why = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', why, location);

export const exists = (location: string): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location, 409);

export const denied = (location: string): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation: the sheet is protected.", location, 403);

export const unsupported = (location: string, why: string): HostError =>
  new HostError('UnsupportedOperation', why, location);

/** What Excel can do and this host cannot: never answered by a guess. */
export const notImplemented = (member: string): HostError =>
  new HostError('HostNotImplemented', `The workbench does not implement ${member}.`, member, 501);
