/** Put in by the builds: see vite.version.ts. */
declare const LOSS_LAB_VERSION: string;
