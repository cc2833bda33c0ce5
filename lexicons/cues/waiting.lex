# waiting: how long it took to get through and to get an answer.
cue waiting

+ raskt-gjennom
  (komme|kom|slippe|slapp|nå|bli|ble|få|fikk) @grad? (gjennom|igjennom|frem|fram|til|svar|kontakt|satt over|snakke med noen|hjelp) @grad? @kort-tid
  @kort-tid @grad? (gjennom|igjennom|frem|fram|tak i noen|svart|betjent|ekspedert)
  @kort-tid & (komme|kom|slippe|slapp) &6 (gjennom|igjennom|frem|fram)
  "kom rett gjennom"
  (komme|kom|slippe|slapp) @grad? (rett|direkte|lett|greit|enkelt) (gjennom|igjennom|frem|fram|inn|til)
  (gå|gikk|gjekk) @grad? (raskt|fort|kjapt|snøgt|unna|kvikt|radig) @grad? (å|med|før|og)? >>
  "gikk unna"
  (ta|tok) (bare|berre|kun|ikke mer enn|under|knapt|ikkje|ikke|nesten)? @grad? (ikke|ikkje)? (noe|lang|lange)? (tid|stund|sekunder|et øyeblikk|et minutt|eit minutt|_ @tidsrom) (før|til) .. (svar|gjennom|tak i|snakke)
  ja: Jeg [kom raskt gjennom].
  ja: Det [gikk fort å få svar].
  ja: Eg [kom gjennom med ein gong].
  nei: Hun forklarte så fort at jeg ikke hang med.

+ kort-ventetid
  (kort|minimal|ingen|null|lite|liten|nesten ingen|knapt noen|veldig kort|kortere|akseptabel|grei|utan|uten|behagelig|knapp|beskjeden|inga|lita)/a @grad? (ventetid|venting|kø|telefonkø|svartid|ventetida|responstid|venterid|vente tid|ventetiden|behandlingstid|saksbehandlingstid|leveringstid)/n
  (ventetid|svartid|responstid|kø|saksbehandlingstid)/n (være|var|på|under) @grad? (kort|minimal|ikke lang|ikkje lang|akseptabel|overkommelig|grei|bra|fin|kortere)/a
  (slippe|slapp|trenge ikke|behøvde ikke|trengte ikke|trong ikkje) @grad? (å)? (vente|stå i kø|køe)
  (vente|ventet|venta) (bare|berre|kun|knapt|kun ca) (i)? (noen|nokre|et|eit|en|to|tre|kort|litt|ca|få|_) .. @tidsrom?
  (ikke|ikkje) (noe|noko|noen|nokon|særlig) (ventetid|kø|venting)
  "ingen kø"
  ja: Det var [kort ventetid].
  ja: [Slapp å vente] i kø.
  ja: [Ventetida var kort].
  snu: Ventetiden var [ikke spesielt kort].

+ raskt-svar
  @kort-tid @grad? (svar|respons|tilbakemelding|hjelp|betjening|service|ekspedering|reaksjon|oppfølging|behandling|replikk|bistand|oppringning|kontakt)/n
  (svare|ta|plukke|respondere|reagere|ringe|komme tilbake|hjelpe|betjene|ekspedere|svart|besvare|besvart) @grad? @meg? @grad? (opp|tilbake|telefonen|røret|på|e-posten|chatten|henvendelsen)? @grad? @kort-tid
  (svar|respons|tilbakemelding|hjelp)/n (komme|kom|få|fikk)? @grad? (på|i løpet av|innen|etter|allerede|samme|etter bare|etter kun|på under|innan) (bare|kun|berre|knapt|under|noen få|få|noen|et par|nokre|eit par|ein|en|et|to|tre|fem|ti|_)? (sekund|minutt|sekunder|minutter|min|time|kvarter|halvtime|øyeblikk|dag|dagen)/n !(_ etter)
  (fikk|få|fekk|kom|ble|vart) .. svar @grad? (samme|same) (dag|kveld|formiddag|ettermiddag)
  "svar samme dag"
  "svar same dag"
  (ta|tok|svarte|besvart|løftet) .. (på|etter) (første|andre|ett|et|to|tre|noen få) ring
  (lynrask|superrask|kjemperask|kjapp|rask|kvikk|lynkjapp|superkjapp|radig)/a !(og|,)? !(til|overgang|forklaring|tale|prat|avslutning|forbindelse|nett|internett|vei)
  ja: [Raskt svar] på e-post.
  ja: Hun [svarte raskt].
  ja: Fekk [svar same dag].
  ja: [Lynrask] respons.
  nei: Hun snakket raskt og utydelig.

- lang-ventetid
  (lang|altfor lang|evig|endeløs|uendelig|urimelig|uholdbar|uakseptabel|lengre|lenger|ekstremt lang|drøy|håpløs|betydelig|langdryg)/a @grad? (ventetid|venting|kø|telefonkø|svartid|ventetida|responstid|vente tid|behandlingstid|saksbehandlingstid|køtid|leveringstid|linje|chattekø|tid i kø)/n
  (ventetid|svartid|responstid|kø|saksbehandlingstid|venting|køen)/n (være|var|på|er|ble|opplevdes|føltes) @grad? (altfor|alt for)? (lang|uendelig|drøy|lengre|høy|uakseptabel|uholdbar|irriterende|slitsom|_ @tidsrom)/a
  (ventetid|svartid|kø|ventet|venta|vente|venting|sto|stod|stått|satt|sat|hang|ligge|lå)/a? .. (i)? (over|nesten|nærmere|minst|hele|omtrent|rundt|godt over|mer enn|meir enn|godt og vel|ca|om lag|bortimot)? _ @tidsrom .. (i)? (kø|telefonkø|linja|linjen|røret|venting|telefonen|tråden|chatten|på svar|på)
  (vente|ventet|venta|ventetid)/v @grad? (i|på)? (over|nesten|nærmere|minst|hele|heile|omtrent|rundt|godt over|mer enn|meir enn|godt og vel|ca|om lag|bortimot|i)? _ (minutter|minutt|min|timer|time|dager|dagar|uker|veker|måneder|månader|døgn|kvarter|virkedager|halvtime)
  (måtte|fikk|matte|laut|lot meg|lét meg) @grad? vente @grad? (lenge|lengre|altfor|i evigheter|i timevis|en stund|ei stund|en evighet|og vente|_ @tidsrom)
  (vente|ventet|venta) @grad? (lenge|altfor lenge|alt for lenge|i evigheter|i timevis|i dagevis|i ukesvis|en evighet|uendelig|ei æve)
  (stå|sto|stod|sitte|satt|sat|henge|hang|ligge|lå|havne|ende|settes|plassert|hamne) @grad? (lenge|fast)? @grad? i (telefonkø|kø|chattekø|køen|ventekø|telefonkøen)
  (time|timevis|minutter|kvarter|halvtime) i (kø|telefonkø|røret|køen|telefonkøen)
  _ (minutter|timer|minutt|timar|dager|uker|dagar|veker|min)/n (ventetid|i kø|i telefonkø|venting|på vent|i køen|i røret|med ventemusikk|på å få svar|før jeg fikk svar|før noen svarte|før eg fekk svar)
  ja: Det var [lang ventetid].
  ja: [Ventet i nesten en time] på svar.
  ja: Eg måtte [vente lenge].
  ja: [Sto lenge i kø].
  snu: Det var [ikke lang ventetid].
  nei: Jeg hadde ventet meg mer.

- kom-ikke-gjennom turn=no
  (komme|kom|nå|nådde|slippe|slapp|få|fikk|fekk) (aldri|ikke|ikkje|ingen|heller ikke|knapt) @grad? (gjennom|igjennom|frem|fram|kontakt|tak i|svar på telefonen|svar i telefonen|forbindelse|inn)
  (umulig|umogleg|vanskelig|vanskeleg|håpløst|ikke mulig|plundrete|vrient|ikke lett) @grad? (å) (komme|få|nå|få tak|få kontakt|kome) @grad? (gjennom|igjennom|frem|fram|tak i|kontakt|til)
  (ingen|ikke noen|aldri noen) @grad? (svarte|tok|som svarte|som tok|svarer|tar)  (telefonen|på telefonen|i chatten)?
  (linja|linjen|samtalen|telefonen|chatten) @grad? (ble|vart|var|blei) @grad? (brutt|kuttet|brote|avsluttet|opptatt|oppteken|koblet ned)
  (kastet|kasta|hevet|datt|falt|ramla) @grad? ut av (køen|chatten|systemet|telefonen|samtalen)
  (prøve|forsøke|ringe|prøvde|ringte|forsøkte|måtte ringe) @grad? (flere|mange|tre|fire|fem|gjentatte|to|fleire|seks|ti) (ganger|gonger|forsøk|dager)
  (flere|mange|tre|fire|fem|gjentatte|utallige|fleire)/a forsøk @grad? (før|på) >>
  ja: Jeg [kom ikke gjennom] på telefonen.
  ja: Det var [umulig å få tak i] noen.
  ja: [Kom aldri gjennom].

- sent-svar
  (svar|respons|tilbakemelding|hjelp|svaret)/n (komme|kom|få|fikk|fekk|ble|vart)? @grad? (først|fyrst)? @grad? (etter|over|for) (over|mer enn|nesten|hele|ca|rundt|godt over|omtrent|meir enn|heile)? _ (dager|dagar|uker|veker|måneder|timer|timar|døgn|virkedager|time|uke|veke|dag|arbeidsdager|månad|måned)
  (ta|tok|brukte|bruke|bruker|tar|gikk|gå|gjekk) @grad? (meg|dem|de|hun|han)? @grad? (over|nesten|hele|heile|mer enn|godt over|omtrent|minst)? (_ @tidsrom | lang tid | lenge | en evighet | altfor lang tid | evigheter | sin tid | tid | ei æve | mye tid) @grad? (før|å|på å|til|med å|på) >>
  (treg|sen|langsom|sein|sendrektig|trege|sen)/a @grad? (svar|respons|behandling|saksbehandling|service|tilbakemelding|kundeservice|oppfølging|chat|betjening|svartid)/n
  (svare|svarte|svaret|responsen|oppfølgingen|de|hun|chatten|behandlingen|kundeservicen)  (være|var|er|kom|svarte) @grad? (treg|tregt|sent|seint|sen|sein|langsomt|langsom)
  (lang|lange|lengre) (pauser|opphold|stille perioder|tid mellom) (mellom|før|i)? (svarene|svara|meldingene|svar|hvert svar|meldingane)?
  (purre|purra|purret|måtte purre|etterlyse|etterlyste|minne) .. (ganger|gang|på|svar|før|for|gonger)
  (høre|hørte|høyrde|hørt) @grad? (aldri|ikke|ikkje|ingenting) @grad? (mer|noe|noko|fra|frå|tilbake) >>
  ja: [Fikk svar etter åtte dager].
  ja: [Treg respons] på mail.
  ja: Det [tok lang tid før noen svarte].
  nei: Hun tok seg god tid.

- bot-og-meny
  (chatbot|bot|robot|tastevalg|talemeny|telefonsvarer|automat|telefonmeny|menyvalg|boten|roboten|chatboten|tastevalgene)/n .. (forsinke|hindre|sinke|stoppe|rundt|forbi|slippe|omvei|ekstra|først|lenge|bortkastet|tid|før|gjennom) >>
  (måtte|matte) @grad? (gjennom|igjennom|forbi) .. (bot|chatbot|robot|menyer|tastevalg|meny|valg|boten|roboten|chatboten)
  ja: [Måtte gjennom en endeløs meny] først.
