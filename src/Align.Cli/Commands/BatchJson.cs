using System.Text.Json.Serialization;

namespace Align.Cli.Commands;

/// <summary>What the batch command serialises by itself, without reflection.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
internal sealed partial class BatchJson : JsonSerializerContext;
