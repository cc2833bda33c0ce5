# Words that tell of a contact with customer service. A longer text with none of them is about something else.
set kontakt
  ringe/v telefon* *telefon chat* chatt* mail* e-post* epost* kundes* kundeb* kundeh* kunde/n saksbehandl* sakshandsam* rådgiv* rådgjev* henvend* ventetid/n telefonkø/n kø/n
  "linja" "linjen" "linje" svare/v samtale/n betjening/n ekspedi* konsulent/n selger/n seljar/n agent/n service* *service dame/n "dama" "damen" snakke/v prate/v medarbeid* support* veileder/n rettleiar/n
  hjelpe/v hjelp/n "personen" "navnet" "namnet" callsenter* forsikringsselskap*

