declare module 'adm-zip' {
  export default class AdmZip {
    constructor(path: string);
    extractAllTo(folder: string): void;
  }
}
