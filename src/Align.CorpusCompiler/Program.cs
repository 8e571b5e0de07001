using Align.CorpusCompiler;

// Writes the compiled tables of corpus/ to the folder given: see CompiledParts.
foreach (var (name, content) in CompiledParts.All())
    File.WriteAllBytes(Path.Combine(args[0], name + ".bin"), content);
