using Align.Knowledge;

// Writes the compiled tables of corpus/ to the folder given: see CorpusCompiler.
foreach (var (name, content) in CorpusCompiler.Compile())
    File.WriteAllBytes(Path.Combine(args[0], name + ".bin"), content);
