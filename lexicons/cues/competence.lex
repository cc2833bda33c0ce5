# competence: knows the subject, skilled, professional; or unsure, wrong, unprofessional.
cue competence

+ dyktig
  (kunnskapsrik|kompetent|dyktig|flink|profesjonell|kyndig|fagkyndig|rutinert|erfaren|kvalifisert|oppdatert|ryddig|velinformert|skarp|velorientert|sakkyndig|proff|kjempeflink|superflink|dritflink|kunnskapsrike|profesjonelle|duganes|dugande|kunnskapsrik|kompetente|allvitende|belest|røynd|faglig|kapabel|dreven|dugelig|stødig)/a !(til å (høre|lytte|forklare|spørre|snakke) | på å (høre|lytte|forklare|spørre))
  (flink|god|dyktig|dreven|kjempegod)/a @grad? (i|på|til) (jobben|faget|det (hun|han|de) (gjør|gjorde|drev|holdt)|jobb|sitt fag|jobben sin|arbeidet|å finne|å håndtere|dette) 
  ja: Hun var veldig [kunnskapsrik].
  ja: [Profesjonell] og dyktig.
  ja: Ho verka [kompetent].
  snu: Han virket [ikke særlig kompetent].
  nei: Jeg er ikke så flink med data.

+ kunne-faget
  (kunne|kan|kunna|beherske|mestret|mestre|kjenne|kjente|vite|visste|veta|kjende) @grad? (faget|jobben|sakene|tingene|stoffet|produktet|produktene|reglene|reglane|regelverket|systemet|sitt|faget sitt|jobben sin|produkta|fagfeltet|alt om|sine ting|tinga sine|området|stoffet sitt) @grad? (sitt|sin|sine|ut og inn|godt|til fingerspissene|på rams|på fingrene|på rekke og rad)?
  (vite|visste|veit|vet|visst) @grad? (akkurat|nøyaktig|godt|hele tiden|alt|nøye)? @grad? (hva|kva) (hun|han|de|ho|dei|vedkommende|kundebehandleren|damen|mannen) (snakket|snakka|prata|drev|holdt|gjorde|pratet|dreiv|gjekk) @grad? (om|med|på)?
  (ha|hadde|sitte|vise|viste|inneha|sat|satt|besitte) @grad? (god|stor|høy|solid|bred|mye|svært god|grundig|inngående|dyp|imponerende|full|brei|god)? @grad? (kunnskap|kompetanse|peiling|greie|fagkunnskap|innsikt|oversikt|kontroll|produktkunnskap|erfaring|ekspertise|kjennskap|fagkompetanse|kunnskaper|kunnskapar|greie|teft)/n !(til å)
  (god|stor|høy|solid|bred|imponerende|upåklagelig|brei|inngående|grundig)/a (kunnskap|kompetanse|fagkunnskap|produktkunnskap|innsikt|oversikt|faglig nivå|ekspertise|fagkompetanse|kunnskaper|regelforståelse)/n
  (stålkontroll|stålkoll|koll|full koll|orden) på (alt|sakene|tingene|reglene|saken|detaljene|det meste|ting|systemet)
  "hadde god peiling"
  (gi|ga|gav|gir) @grad? (et|eit|inntrykk av å)? @grad? (profesjonelt|kompetent|kunnskapsrikt|ryddig|dyktig|seriøst|proft)/a @grad? inntrykk
  (profesjonalitet|proffhet|fagkunnskap|kompetanse|dyktighet|ekspertise|yrkesstolthet|kunnskap|fagleg tyngd)/n
  (fremstå|fremsto|framstod|virke|virka|verke|opptre|opptrådte|håndtere|håndterte|verka) @grad? (seg|det|meg|saken)? @grad? (profesjonelt|proft|kompetent|kunnskapsrik|kunnskapsrikt|ryddig|dyktig|kompetente|seriøst|trygg i rollen|trygg på (seg|det|faget|svaret))
  (trygg|sikker|stø|støtt|trygge|stødig)/a på (faget|det|hva|sin sak|svaret|det hun|det han|reglene|svarene|stoffet|seg selv|kva|sine ting)
  (imponert|imponerte) @grad? (over|av|meg) .. (kunnskap|kompetanse|detaljer|visste|kunne)
  (svare|svarte|hadde svar|ha svar|svarer) @grad? (på)? @grad? (alt|alle|alle spørsmål|alle spørsmålene|alt jeg lurte på|alt eg lurte på|det meste) !(mulig)
  (god|gode|rette|riktig|riktige|korrekt|korrekte|sikre|sikkert|presise)/a svar/n
  (ekspert|proff|fagperson|spesialist|kapasitet|oppslagsverk|fagmann|leksikon)/n !(på å høre)
  ja: Hun [kunne faget sitt].
  ja: Han [visste hva han snakket om].
  ja: Ho hadde [god kunnskap] om avtalen.
  snu: Han [visste ikke hva han snakket om].
  nei: Jeg har god kunnskap om dette selv.

- usikker
  (usikker|uerfaren|inkompetent|uprofesjonell|ukvalifisert|uvitende|rådvill|fersk|udugelig|amatørmessig|useriøs|forvirret|ukyndig|kunnskapsløs|uforberedt|uproff|klønete|hjelpeløs|fomlete|surrete|virrete|uoppdatert|nyansatt|famlende|nølende|ubehjelpelig|ustø|uryddig|slurvete|unøyaktig|uprofesjonelle|blank|usikre|rotete|sjuskete|uvitande|rådlaus|kunnskapslaus|nølande|ukunnig|uinnsatt|udyktig|dårlig opplært|ikke opplært|for fersk)/a !(situasjon|tid|framtid|fremtid|periode|marked|på om jeg|mat|fisk|frukt)
  (usikkerhet|inkompetanse|kunnskapsmangel|kunnskapsløshet|uvitenhet|uprofesjonalitet|udugelighet|manglende kompetanse|manglende kunnskap|kompetansemangel|usikkerheit|kunnskapshull)/n
  ja: Han virket [usikker] på reglene.
  ja: Svært [uprofesjonell] oppførsel.
  ja: Ho verka [usikker].
  nei: Jeg var usikker på hva jeg skulle velge.

- visste-ikke turn=no
  (visste|viste|veit|vet|visst|vite|kunne|kjente|ante|aner|skjønte|forsto|hadde) @grad? (ikke|ikkje|itj|ikkje noko|ingenting|lite|null|svært lite|heller ikke|ikke noe) @grad? (om|til|på|hva|hvem|hvordan|hvor|kva|korleis|svar|svaret|peiling|greie|reglene|noe om|noko om|produktet|systemet|faget|hvilke|hvilken|nok|svaret på|forskjellen|aning|oversikt|kontroll|kjennskap|om)  >>
  (hadde|ha|har|virket å ha) @grad? (ikke|ikkje|ingen|lite|null|dårlig|mangelfull|manglende|liten|svak|begrenset|inga|svært lite|for lite) @grad? (peiling|greie|kunnskap|kompetanse|oversikt|anelse|aning|kontroll|innsikt|svar|produktkunnskap|fagkunnskap|formening|kjennskap|svar på|kunnskapar)
  (lite|liten|manglende|mangelfull|dårlig|svak|null|elendig|mangel på|lav|mangelfulle|dårleg|manglande|lav)/a (peiling|kunnskap|kompetanse|oversikt|innsikt|produktkunnskap|fagkunnskap|opplæring|kontroll|kunnskaper|regelforståelse|kunnskapar|kompetent)/n
  (ikke|ikkje) @grad? (kompetent|kunnskapsrik|oppdatert|profesjonell|dyktig|flink|opplært)
  (kunne|klarte|greide|makta) (ikke|ikkje) @grad? (å)? (svare|besvare|gi svar|gje svar|gi meg svar|si|forklare hva|redegjøre) @grad? (på)? >>
  (måtte|matte|laut) @grad? (hele tiden|stadig|flere ganger|ofte|gang på gang|alltid|ustanselig|støtt)? @grad? (spørre|sjekke|rådføre|høre|konferere|undersøke|dobbeltsjekke|hente|lete|slå opp|leite|spørje) @grad? (seg)? @grad? (med|hos|i|om|opp)? @grad? (en|ein|andre|sin|en annen)? @grad? (kollega|kolleger|kollegaer|sjefen|leder|noen andre|noen|ledelsen|systemet|annen|kollegaen|alt|nokon|kollegaar|overordnet|teknikeren)
  ja: Hun [visste ikke hva fristen var].
  ja: Han [hadde lite peiling] på produktet.
  ja: Ho [måtte spørje ein kollega] om alt.
  nei: Jeg visste ikke at det var mulig.

- feil-svar
  (feil|galt|uriktig|ukorrekt|gale|ukorrekte|misvisende|utdatert|feilaktig|urett|mistvisande|misvisande)/a @grad? (svar|informasjon|opplysning|opplysninger|råd|info|beskjed|pris|dato|svaret|beløp|skjema|avdeling|anbefaling|opplysningar|veiledning)/n
  (svare|informere|opplyse|gi|ga|gav) @grad? (meg)? @grad? (feil|galt|uriktig)
  (ta|tok|tatt) feil @grad? (av|om|på|flere)?
  (gjette|gjettet|gjetta|synse|synset|synsing|gjetting|tippe|tippet|gjettinger|gjetning|gjettar)/v
  (feilinformere|feilinformasjon|feilopplyse|feilopplysning|feilinformert|feilopplyst)
  (surre|surret|rote|rotet|rota|roter|surra|kløne|klønet|fomle|fomlet|famle|famlet|nøle|nølte|stotre|stotret|somle|somlet)/v @grad? (med|til|bort|og|seg|litt|etter|seg bort|fram)?
  (rot|surr|kaos|slurv|feil på feil|somling|surret)/n !(i nettet|på linja)
  (stemte|stemmer|medførte|viste seg) @grad? (ikke|ikkje|å være feil|å være galt|riktighet|å vere feil) @grad? (det hun sa|det han sa|med|riktighet)?
  ja: Hun ga meg [feil svar].
  ja: Han [tok feil] av to avtaler.
  ja: Det var mye [gjetting].
