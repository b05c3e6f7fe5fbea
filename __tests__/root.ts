// Some tests need root: what boots an instance, mounts, or gives files to others.

export const isRoot = process.getuid?.() === 0
