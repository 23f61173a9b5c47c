import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dayInWords } from '../../shared/days-in-words.js';
import type { Letter } from './letter.js';

const require = createRequire(import.meta.url);
const font = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/arimo/${file}`));
const REGULAR = font('400Regular/Arimo_400Regular.ttf');
const BOLD = font('700Bold/Arimo_700Bold.ttf');

// The types of the package do not know this conformance yet; it does.
const PDF_UA = 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'];
const MARGIN = 72;
const SIZES = { H1: 20, H2: 14, P: 12 } as const;
type Tag = keyof typeof SIZES;

/** The letter on A4 pages, tagged (PDF/UA): a screen reader finds its headings and its language, and the font travels with it. */
export async function letterPdf(letter: Letter): Promise<Buffer> {
  // A tenth of what a process has to load: those who write no letter start without it.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    ...{
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      subset: PDF_UA,
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
    },
    // What a list of files or a tab shows says nothing of what it is about.
    info: { Title: 'Letter', CreationDate: new Date(`${letter.date}T12:00:00Z`) },
    autoFirstPage: true,
  });
  const bytes: Buffer[] = [];
  pdf.on('data', (part: Buffer) => bytes.push(part));
  const finished = new Promise((resolve) => pdf.once('end', resolve));

  const document = pdf.struct('Document');
  pdf.addStructure(document);
  const write = (tag: Tag, text: string, gap = 8) =>
    document.add(
      pdf.struct(tag, {}, () => {
        pdf.font(tag === 'P' ? REGULAR : BOLD).fontSize(SIZES[tag]);
        pdf.text(text, { lineGap: 3 }).y += gap;
      }),
    );
  for (const line of [letter.from, dayInWords(letter.date), `Reference: ${letter.reference}`]) write('P', line, 0);
  write('P', `To: ${letter.to}`, 16);
  write('H1', letter.title);
  write('P', letter.opening);
  for (const { heading, paragraphs } of letter.sections) {
    write('H2', heading, 2);
    for (const paragraph of paragraphs) write('P', paragraph);
  }
  document.end();
  pdf.end();
  await finished;
  return Buffer.concat(bytes);
}
