#:package Align@0.1.0
#:property PublishAot=false

// Which sentence of the English articles says what a Romanian one says?
using Align;

Aligner aligner = Aligner.Default;
List<string> sentences = [];
foreach (string file in Directory.GetFiles("corpus/articles", "en.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    Document document = aligner.ReadTarget(File.ReadAllText(file));
    sentences.AddRange(document.Sentences.Select(s => document.Text[s.Start..s.End]));
}

CrossLingualIndex index = aligner.Index(sentences);
Console.WriteLine(index);
foreach (string query in new[] { "Șina era uzată și trebuia schimbată încă de acum doi ani.", "62 de operații programate au fost amânate.", "Banca centrală a redus dobânda." })
{
    Console.WriteLine(query);
    foreach (SearchHit hit in index.Search(query, top: 2))
        Console.WriteLine($"  {hit.Score:F2}  {sentences[hit.Number].ReplaceLineEndings(" ")}");
}
