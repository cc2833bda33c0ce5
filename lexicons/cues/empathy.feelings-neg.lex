# empathy.feelings, the opposite: indifferent, cold, no word of sympathy, all case and no feeling.
cue empathy.feelings

- likegyldig
  @eapati !(kunde|for (meg|oss) (hva|om|hvilken))
  (likegyldighet|likesæle|uengasjement|likegladhet|apati|nonchalanse|nonsjalanse|likesæla|desinteresse|passivitet|giddeløshet|uinteresse|blaserthet|kynisme)/n
  (mangel på|manglende|fravær av|fråvær av|lite|null|minimalt med|minimalt|sviktende|laber|liten|minimal) @grad? (på|av|med)? (@emedfol|engasjement|interesse|innlevelse) !(i (produktet|å kjøpe))
  (mangle|mangla|savne) @grad? (helt|totalt|all|ethvert|heilt)? (@emedfol|engasjement|interesse|innlevelse)
  (engasjement|interesse|interessen|engasjementet|medfølelsen|empatien|empati|omsorgen)/n .. (fraværende|lik null|på null|manglet|mangla|glimret med sitt fravær|var borte|fråverande|på frysepunktet|på minussiden)
  (virke|høres|være|verke|høyrdest|framstå|fremstå|lyde) @grad? (helt|heilt|litt|ganske|veldig)? (likegyldig|uinteressert|lite interessert|uengasjert|lei|lei av jobben|trøtt|søvnig|umotivert|som om hun kjedet seg|daff|matt|giddalaus|slapp|kjed)/a
  ja: Hun virket [uinteressert].
  ja: [Likegyldig] og treg betjening.
  ja: Det var [mangel på empati].
  ja: Ho verka [likesæl].
  snu: Han var [langt fra likegyldig].
  nei: Det er likegyldig for meg hvilken farge det er.

- bryr-seg-ikke turn=no
  (kunne|kunne tydeligvis) (ikke|ikkje|knapt|vel ikke) (ha)? (brydd|bry) seg (mindre)? (om|med|at)? >>
  (gi|ga|gav) @grad? (blanke|f|faen|beng|katten|fullstendig f|en god dag|blaffen|blanke i|pokker|en lang marsj|ein lang marsj|ein god dag) (i|om)? >>
  (gi|ga) seg (faen|en lang) >>
  (driter|dreit|drite|blåser|blåste|blåse|blæs|fløyta|skiter|skeit)/v .. (i|en lang) .. (meg|oss|saken|saka|det|kunden|hva|kva|kundene|at|hvordan|problemet|om) >>
  (være|var|vere) .. (revnende|fullstendig|helt|totalt|kjønnsløst|komplett|heilt) (likegyldig|likegyldige|likeglad|likesæl)/a >>
  "raka fant"
  "knusende likegyldig"
  (hadde|ha|ta|tok) .. (det)? (ikke|ikkje) (så nøye|det minste interesse|så farlig)
  (trekke|trakk|heve|løfte|trekte|drog) @grad? (bare|berre|lett)? på (skuldrene|skulderen|akslene|aksla|skuldra|skuldrane|aksler)
  "skuldertrekk"
  "et skuldertrekk"
  "eit skuldertrekk"
  (løfte|lette|rørte|røre|løfta) (ikke|ikkje) (en|ein)? finger
  (løftet|lea|rørte) (ikke|ikkje) på (seg|et øyelokk|eit augelok)
  (uten|utan) (å)? (blunke|fortrekke en mine|løfte et øyelokk|bry seg|beklage|si unnskyld|seie orsak|vise|ta del) >>
  (det)? (rørte|røre|berøre|berørte|affiserte|bekom|angikk|prella|preller|prellet) .. (ikke|ikkje|henne ikke|ham ikke|av på) (henne|ham|han|hun|ho|de|dem)? (det minste|i det hele tatt)?
  (ikke|ikkje|aldri|itj|kje) (bry|brydd|brydde|bryr|gidde|gadd|orke) (seg)? (det grann|en døyt|det spor|ei døyt|det aller minste|filla|det døyt|en tøddel)? (om)? >>
  (ikke|ikkje|itj) (hans|hennes|deres|sitt|min|hennar) (problem|bord) 
  ja: Han [kunne ikke brydd seg mindre].
  ja: Ho [gav blaffen i oss].
  ja: Kundebehandleren [trakk bare på skuldrene].
  ja: De [driter i kundene].
  ja: Hun var [revnende likegyldig].
  nei: Jeg ga blanke i prisen.

- kald
  (være|virke|verke|fremstå|høres|framstå|opptre|kjennes) @grad? [ @ekald ] !(ute|inne|i huset|om|på)
  @ekald @grad? (holdning|haldning|person|dame|mann|behandling|tone|svar|måte|møte|skulder|stemme|vind|respons|mottakelse|kvinne|fyr|byråkrat|kundebehandler|rådgiver|røst|type|avvisning|saksbehandler|mail|beskjed)/n
  (kynisk|hjerteløs|følelsesløs|følelseskald|ufølsom|hjartelaus|kaldhjertet|empatiløs|umenneskelig|kjenslelaus|ubarmhjertig|kjensleslaus|hardhjertet)/a
  (en|ein|ei) kald skulder
  "den kalde skulderen"
  "kalde skuldra"
  "kald skulder"
  (kald|kjølig) (som is|som en fisk|og avvisende|og kort|og distansert|og upersonlig|i tonen|og saklig|og avmålt)
  "kaldt og" (upersonlig|likegyldig|avvisende|kort|kynisk|saklig|uengasjert|nedlatende)
  (kulde|kjøligheit|kjølighet|kaldhet|ufølsomhet|hjerteløshet)/n !(ute|i huset)
  (uten|utan|ikke|ikkje) @grad? (fnugg|snev|antydning|gnist|spor|et snev|eit snev|en gnist|et fnugg|antydning til) (av|til)? (varme|medfølelse|empati|engasjement|menneskelighet|følelse|omtanke|interesse|anger)
  ja: Han virket [kald og distansert].
  ja: Vi fikk en [kald skulder].
  ja: Svaret var [hjerteløst].
  ja: Ho var [kald som is].
  snu: Hun var [aldri kald].
  nei: Det var kaldt i huset mens vi ventet.

- saksorientert
  (bare|kun|berre|utelukkende|kun|veldig|rent|reint|svært|litt for|for|altfor|nokså)/a? (saksorientert|saksorienterte|faktabasert|fokusert på saken|opptatt av saken|oppteken av saka)/a
  (bare|kun|berre|rent) (opptatt|fokusert|oppteken) (av|på) (saken|saka|fakta|reglene|tallene|tala|å bli ferdig|salget|å selge|regler|paragrafer|å få solgt) >>
  (bare|kun|berre) (fakta|sak|saklig|sakleg|tørre fakta|business|tall) !(spørsmål) (og (ingenting|ikke|ikkje|null))?
  (rett|direkte) på sak (uten|utan|med en gang|og ikke|og ingen) >>
  (gå|gikk|gjekk|hoppe) (rett|beint|direkte) (på sak|til sak|på saken|videre|vidare) (uten|utan|da jeg|selv om|som om) >>
  (monoton|flat|tom|død|uttrykksløs|trøtt|daff|toneløs|likegyldig|uinteressert|kjedelig|sløv|matt|slapp)/a (stemme|tone|røst|stemmebruk)/n
  (monotont|uttrykksløst|slapt|daft|mekanisk)/a
  (gjøre|gjorde|gjere) (bare|kun|berre) (jobben|jobben sin|det han måtte|det hun måtte|sitt|det aller nødvendigste|det nødvendigste|det som var påkrevd|minimum|det mest nødvendige)
  (gjøre|gjorde) (et)? (minimum|absolutt minimum|minst mulig|så lite som mulig)
  (ren|reint|rent|rein)/a (rutine|rutinesak|samlebånd|formalitet|pliktløp|pliktarbeid|transaksjon)/n
  "på autopilot"
  (samlebånd|samleband|pliktløp)/n
  (kontant|nøktern|tørr|byråkratisk|knusktørr|klinisk)/a (svar|stil|tone|måte|behandling|samtale|beskjed|mail|fremføring)/n
  ja: Rådgiveren var [bare opptatt av saken].
  ja: Det gikk [på autopilot].
  ja: Ho [gjorde berre jobben sin].
  ja: Han svarte med [monoton stemme].
  snu: Hun var [ikke bare opptatt av saken].
  nei: Saken er viktig for oss.
  nei: Monotone farger på nettsiden.

- avfeie
  (avfeie|bagatellisere|trivialisere|feie|vifte|slå|feide|avfeide|bortforklare|viske|avvise|underkjenne|ufarliggjøre|latterliggjøre|nedtone|tone|avferdige|avspise|avfeia|avferdiga)/v @grad? @emeg? (bare|det|det hele|alt|hele saken)? (bort|av|vekk|ned|hen)? (@efolelse|bekymringen|problemet|innvendingene|det|saken|saka|alt|klagen|situasjonen|bekymringene|spørsmålet) @emin? (med|som|vekk|bort|av|til side|under teppet)? >>
  (vifte|viftet|vifta|feie|feid|blåse|slå|slo)/v .. (bort|vekk|av|hen|til side) (som)? >>
  (ta|tok) .. (ikke|ikkje) (så)? (alvorlig|høytidelig|alvorleg|innover seg|inn over seg|inn over)
  (ta|tok) @grad? (det|saken|saka|bekymringen) @grad? (lett|på lett|med lett)
  (gjøre|gjorde|gjere) @grad? (lite|lett|bagatell|en bagatell) (ut)? av (det|saken|problemet|bekymringen|at)? >>
  (si|sa|svare|svarte|seie|mene) @grad? (bare|berre)? (at)? @grad? (sånn|slik|sånt|slikt) (er|var) (det|livet|reglene|regelen|nå en gang|no eingong|bare) >>
  "sånn er det bare"
  "slik er det berre"
  "sånn er livet"
  "sånn er reglene"
  "slik er reglane"
  "ta deg sammen"
  "ta deg saman"
  "slapp av"
  "ikke overdriv"
  "verre ting har skjedd"
  (be|ba|bad|si|sa) .. (om å)? (roe meg ned|slappe av|ta meg sammen|ta det med ro|roe oss ned|ta meg saman|slutte å mase|gi meg) !(på en)
  (ingen|ikke noe|ikkje noko) (big deal|stor sak|katastrofe|å gråte for|å bry seg om|å klage på)
  "på tørre møkka"
  "lo det bort"
  (le|lo|lått|flire|flirte) .. (bort|vekk)
  (det)? (får|måtte|må) @ejeg (bare|berre) (tåle|leve med|akseptere|finne meg i|regne med|finne oss i|tola) >>
  ja: Han [avfeide bekymringen min].
  ja: Hun sa bare [«sånn er det bare»].
  ja: Ho [bagatelliserte problemet].
  ja: De [ba meg ta meg sammen].
  ja: Klagen ble [viftet bort].
  snu: Hun [avfeide aldri bekymringene mine].
  nei: Jeg ba meg selv slappe av.

- ikke-et-ord turn=no
  (ikke|ikkje|ikke så mye som|ikkje så mykje som|knapt|aldri|itj|kje) @grad? (et|eit|en|ett|ein|noe|noen|nokon|noko|engang|eingong|antydning til|tegn til|teikn til|snev av|spor av|snurten av)? @grad? (eneste|lite|oppriktig|ordentlig|einaste)? ..1 (beklager|unnskyld|orsak|beklagelse|unnskyldning|beklaging|orsaking|trøstende ord|trøst|sorry|medfølende ord|kondolanse) 
  (ikke|ikkje|uten|utan|aldri|knapt) (et|eit|ett) (eneste|einaste)? (vennlig|trøstende|medfølende|medfølande|beklagende|godt|venleg|trøstande)? ord (om|av|til) (beklagelse|unnskyldning|trøst|medfølelse|at det var leit|hvor|beklaging|orsaking|situasjonen) >>
  (verken|hverken|korkje) (en)? (beklagelse|unnskyldning|unnskyld|orsak|beklaging|medfølelse|trøst) (eller)? >>
  (uten|utan) (en|ei|ein|noen|nokon|noe)? (unnskyldning|beklagelse|beklaging|orsaking|medfølelse|empati|trøst|innlevelse|engasjement|interesse) >>
  (null|ingen|inga) (beklagelse|unnskyldning|beklaging|orsaking|medfølelse|empati|trøst|innlevelse|engasjement|omtanke|anger|sympati|medkjensle|interesse|omsorg) (for|over|at)?
  (en|et|eit|ei)? @grad? (lite)? (unnskyldning|beklagelse|unnskyld|beklager|orsak|orsaking) .. (på sin plass|på sin plass|vært fint|på plass|gjort seg|ikke vært for mye|vært på sin plass|uteble|kom aldri|glimret|vore på sin plass)
  (så|ser|hørte|var) (ikke|ikkje) (snurten|antydning|tegn|teikn|spor) (til|av) (beklagelse|medfølelse|engasjement|empati|interesse|anger|beklaging) 
  (må|måtte|laut) .. (be|tigge|mase|spørre) om (en|ei)? (unnskyldning|beklagelse)
  (innrømme|innrømte|tok|ta|vedgjekk) (aldri|ikke|ikkje) (feilen|feil|selvkritikk|ansvar for feilen)
  ja: Fikk [ikke så mye som en unnskyldning].
  ja: [Null empati] fra start til slutt.
  ja: Svaret kom [utan eit ord om orsaking].
  ja: En unnskyldning [hadde vært på sin plass] – [ikke en eneste beklagelse].
  nei: Ingen interesse av å bytte for meg.

- kjeder-seg
  kjede/v @grad? seg
  keie/v seg
  gjespe/v @grad? (høyt|demonstrativt|i øret|i telefonen|i røret|midt i samtalen|ut)?
  (gjesp|gjesping)/n
  (sovne|halvsove|sov|halvsov|døse|sovna|duppe)/v @grad? (nesten|av)? (på jobb|i andre enden|midt i|på vakt|i timen)?
  (lei|trøtt|drittlei|mett)/a (av)? (jobben|jobben sin|kunder|arbeidet|livet|hele greia|alt|oss) (sin)?
  (som)? (om)? (hun|han|ho|de) (helst)? (ville være|ville vært|heller ville|ønsket seg) (et annet sted|langt vekk|hjem|andre steder|ein annan stad) >>
  (ikke|ikkje) (akkurat|særlig|spesielt)? (lysten|lyst|motivert|gira|gløden) (på|til) (å hjelpe|jobben)?
  (ventet|ventet på|så frem til|tellet ned til) (å)? (ferdig)? (helg|pause|vaktslutt|vakta var over|helga) 
  ja: Han [kjedet seg] tydelig.
  ja: Dama [gjespet i telefonen].
  ja: Ho høyrdest ut som ho var [lei av jobben].
  nei: Jeg kjedet meg i køen.
