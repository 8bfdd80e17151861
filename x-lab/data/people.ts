/** Everyone here is invented, and so are the companies. */
export interface Person {
  readonly handle: string;
  readonly id: string;
  readonly name: string;
  readonly bio: string;
  readonly verified?: boolean;
  readonly followsBrand?: boolean;
}

export const BRAND = 'PellwickPost';
export const BRAND_CARE = 'PellwickCare';
/** Accounts the agent can sign in with; the first one is signed in at the start. */
export const ACCOUNTS = [BRAND, BRAND_CARE] as const;

const everyone: readonly Person[] = [
  {
    handle: BRAND,
    id: '1204567890123456789',
    name: 'Pellwick Post',
    bio: 'Parcels and home internet. Here to help every day, 8–22. We never ask for passwords.',
    verified: true,
  },
  {
    handle: BRAND_CARE,
    id: '1204567890987654321',
    name: 'Pellwick Care',
    bio: 'Service status and help with Pellwick Fibre.',
    verified: true,
  },
  person('maya_okafor', '1187340021945012224', 'Maya Okafor', 'Tea, trains, tall bookshelves.'),
  person('tomh_bexley', '884102933017415680', 'TOM HARGREAVES', 'Lamps and other bright ideas.'),
  person('nadia_k', '1402217735510794240', 'Nadia K.', 'Ceramics. Slow mornings.'),
  person(
    'priya_nair_',
    '961482207713107968',
    'Priya Nair',
    'Remote by choice, offline by accident.',
  ),
  person('dranamaria', '743219008821764096', 'Dr. Ana María 🌻', 'Botanist with too many boxes.'),
  person('bloomandbuzz', '1311907741205401600', '🌸🐝✨', 'Honey stall on Saturdays.'),
  person(
    'markup_fan',
    '1255010933382811648',
    '<img src=x onerror=alert(1)>',
    'I test forms for fun.',
  ),
  person('rivka_levi', '1090114420087705600', 'רבקה לוי', 'קוראת, כותבת, ממתינה לחבילות'),
  person('samira_haddad', '1171822093301186560', 'سميرة حداد', 'مصورة وأم لقطتين'),
  person('grumpy_gull', '1029384756473829376', 'Grumpy Gull', 'Opinions, mostly about chips.'),
  person(
    'ellis_ward',
    '823301447719452672',
    'Ellis Ward',
    'Cyclist. Neighbour. Reply guy in recovery.',
  ),
  person('harbour_news', '70214455', 'The Harbour Courier', 'Local news for Harbourside.', true),
  person('quillteaclub', '1480092214471057408', 'Quill Tea Club', 'Loose leaves, by post.', true),
  person('early_bird09', '24517733', 'Edda Birkeland', 'Here since the whale.'),
  person('lea_moreau', '1093344821200015360', 'Léa Moreau', 'Relieuse à Nantes.'),
  person('hugo_lefevre', '1338810275561635840', 'Hugo Lefèvre', 'Vélo, fromage, procrastination.'),
  person('cam_benoit', '990112847710265344', 'Camille Benoît', 'Traductrice.'),
  person('jonas_wegner', '1149002184773910528', 'Jonas Wegner', 'Hobbyfunker aus Kassel.'),
  person('klara_brandt', '1266019384410275840', 'Klara Brandt', 'Gärtnerin, Zweifachmutter.'),
  person('ue_sommer', '1377402018834419712', 'Ümit Sommer', 'Kaffee zuerst.'),
  person('ines_vidal', '1056671920384405504', 'Inés Vidal', 'Librera en Gijón.'),
  person('pablo_rios_', '1222094417503629312', 'Pablo Ríos', 'Guitarras y paquetes perdidos.'),
  person('giulia_ferri', '1118203349920071680', 'Giulia Ferri', 'Architetta, Bologna.'),
  person('marco_donati', '1299003471840026624', 'Marco Donati', 'Papà di tre, Wi-Fi permettendo.'),
];

function person(handle: string, id: string, name: string, bio: string, verified = false): Person {
  return { handle, id, name, bio, ...(verified && { verified }), followsBrand: id.endsWith('6') };
}

const byHandle = new Map(everyone.map((one) => [one.handle.toLowerCase(), one]));
const byId = new Map(everyone.map((one) => [one.id, one]));

/** Somebody unknown still has a page: benchmarks make up thousands of people. */
export function personOf(handle: string): Person {
  return (
    byHandle.get(handle.toLowerCase()) ?? {
      handle,
      id: String(1_300_000_000_000_000_000n + BigInt(handle.length * 7919)),
      name: handle.replace(/_/g, ' '),
      bio: '',
    }
  );
}

export function personById(id: string): Person | undefined {
  return byId.get(id);
}

export function allPeople(): readonly Person[] {
  return everyone;
}
