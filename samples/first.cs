#:package Align@0.1.0
#:property PublishAot=false

using Align;

string romanian = File.ReadAllText("corpus/articles/01-derailment/ro.txt");
string english = File.ReadAllText("corpus/articles/01-derailment/en.txt");

Aligner aligner = Aligner.Between(Language.Romanian, Language.English)
    .Entities(e => e with { MinimumScore = 0.75 })
    .Claims(c => c with { MinimumScore = 0.35 })
    .Build();

Alignment alignment = aligner.Align(romanian, english);

foreach (AlignedEntity entity in alignment.SharedEntities)
    Console.WriteLine(entity);
foreach (ClaimLink link in alignment.Claims)
    Console.WriteLine($"{link.Score:F2} {link.Relation} [{link.Differences}] {link.Source.Text} ⇄ {link.Target.Text}");
Console.WriteLine(alignment);
