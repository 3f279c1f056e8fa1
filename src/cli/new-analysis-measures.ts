import type { Method } from "../method/method.js";

const comment = (text: string): string => `# ${text}`;

/** What of a new analysis stands beside its processes, each field explained: controls, actions, incidents, recommendations. */
export const measureLines = (method: Method): readonly string[] => {
  const kinds = (method.controlKinds ?? []).map(({ id }) => id);
  const reports = (method.reporting ?? []).map(({ id }) => id).join(", ");
  const common = (method.common?.controls ?? []).map((control) => `  - ${JSON.stringify(control)}`);
  return [
    comment(
      "Kontroller: befintliga arbetssätt och kontrollmoment. En kontroll får motverka flera risker eller orsaker.",
    ),
    ...(common.length === 0
      ? ["# controls:"]
      : ["controls:", "  # Gemensamma för alla nämnder enligt metoden:", ...common]),
    comment("  - id: k1"),
    comment('    name: "…"'),
    ...(kinds[0] === undefined ? [] : [comment(`    kind: ${kinds[0]}             # ${kinds.join(", ")}`)]),
    comment('    purpose: "…"            # varför den görs'),
    comment('    procedure: "…"          # hur den görs'),
    comment('    scope: "…"              # vad den omfattar'),
    comment(
      "    frequency: månadsvis    # löpande, veckovis, månadsvis, kvartalsvis, tertialvis, halvårsvis, årligen,",
    ),
    comment("                            # en gång (med due) eller vid händelse"),
    comment('    owner: "…"              # en roll'),
    comment('    reportsTo: "…"          # vem som får rapporten'),
    ...(reports === "" ? [] : [comment(`    reports: [${reports}]    # rapporterna där den redovisas`)]),
    comment("    inPlan: true            # kontrollmoment i internkontrollplanen"),
    comment("    existing: true          # finns redan; bara en sådan kan förklara en lägre nuvarande nivå"),
    comment("    addresses: [op-1/o1]    # risken, eller orsaken efter snedstreck"),
    "",
    comment("Åtgärder: det som ska göras, av vem och när."),
    "# actions:",
    comment('  - { id: a1, text: "…", owner: "…", due: "ÅÅÅÅ-MM-DD", status: planerad, addresses: [op-1] }'),
    "",
    comment("Händelser ur incidentsystemet och revisionens rekommendationer hålls mot bedömningarna och åtgärderna."),
    "# incidents:",
    comment('  - { system: "…", from: "ÅÅÅÅ-MM-DD", to: "ÅÅÅÅ-MM-DD", events: …,'),
    comment('      classes: [{ label: "…", process: otillaten-paverkan, events: … }] }'),
    "# recommendations:",
    comment('  - { id: r1, source: "…", text: "…", position: instämmer, response: "…", metBy: [k1, a1] }'),
    "",
    comment("När systemet för internkontroll sågs över."),
    comment('controlSystem: { reviewedOn: "ÅÅÅÅ-MM-DD", reference: "…" }'),
  ];
};
