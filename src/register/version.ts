/** The version of this library, the same as in `package.json`; every register says which version made it. */
export const VERSION = "0.1.0";
